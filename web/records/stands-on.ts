import type { ShownRecord } from "../../src/present/desk/shown-record.ts";
import type { LedgerRecord } from "../../src/record/ledger/ledger-record.ts";
import type { Span } from "../../src/text/span.ts";

/** The words that a record stands on: in which document, in the text of which hash where it names one. */
export type StandsOn = {
  readonly document: string;
  readonly textHash: string | null;
  readonly spans: readonly Span[];
};

/** Where in which text a record stands; null for what stands on no words. */
export function standsOn(shown: ShownRecord): StandsOn | null {
  const record = shown as unknown as LedgerRecord;
  const document = homeOf(shown);
  if ("anchor" in record) return record.anchor;
  if (document === null) return null;
  switch (record.kind) {
    case "statement":
      return { document, textHash: null, spans: record.content };
    case "claim":
      return { document, textHash: null, spans: record.spans };
    case "mention":
      return { document, textHash: null, spans: [{ start: record.start, end: record.end }] };
    default:
      return null;
  }
}

/** The id of the document that a record belongs to; null where it belongs to none. */
export function homeOf({ document }: ShownRecord): string | null {
  if (typeof document === "string") return document;
  const home = document as { readonly id?: unknown } | null | undefined;
  return typeof home?.id === "string" ? home.id : null;
}
