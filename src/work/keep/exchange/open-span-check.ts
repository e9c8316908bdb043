import { lieWithin, spansOf } from "../../../ledger/spans-of.ts";
import type { LedgerRecord } from "../../../record/ledger/ledger-record.ts";
import type { Sha256 } from "../../../text/sha256.ts";

/** Holds the places that records point at against the texts that came before them. */
export type SpanCheck = {
  seeText(hash: Sha256, text: string | null): void;
  /** Whether the record points nowhere but into its text; one whose text is not there or was purged does. */
  holds(record: LedgerRecord): boolean;
};

/** A check of one file's records, in their order. */
export function openSpanCheck(): SpanCheck {
  const lengths = new Map<Sha256, number>();
  const textOf = new Map<string, Sha256>();
  return {
    seeText: (hash, text) => {
      if (text !== null) lengths.set(hash, text.length);
    },
    holds: (record) => {
      if (record.kind === "document") textOf.set(record.id, record.textHash);
      const anchor = "anchor" in record ? record.anchor : null;
      const document = "document" in record ? record.document : null;
      const hash = anchor?.textHash ?? (document === null ? null : textOf.get(document));
      const length = hash ? lengths.get(hash) : undefined;
      return length === undefined || lieWithin(anchor?.spans ?? spansOf(record), length);
    },
  };
}
