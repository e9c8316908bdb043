import type { Reads } from "../../ledger/ledger.ts";
import type { Anchor } from "../../record/ledger/judgement.ts";
import type { LedgerRecord } from "../../record/ledger/ledger-record.ts";
import { bySpan, type Span } from "../../text/span.ts";
import { spansOf as statementSpans } from "./statement/spans-of.ts";

/** The words that a judgement on this record is made on; null for what stands on none. */
export async function anchorOf(now: Reads, record: LedgerRecord): Promise<Anchor | null> {
  if ("anchor" in record) return record.anchor;
  const spans = await spansOf(now, record);
  if (spans.length === 0 || !("document" in record) || record.document === null) return null;
  const document = await now.live("document", record.document);
  return document && { document: document.id, textHash: document.textHash, spans };
}

const spansOf = async (now: Reads, record: LedgerRecord): Promise<readonly Span[]> => {
  switch (record.kind) {
    case "statement":
      return statementSpans(record);
    case "claim":
      return record.spans;
    case "mention":
      return [{ start: record.start, end: record.end }];
    case "entity": {
      const mentions = await now.list("mention", { entity: record.id });
      const first = mentions.filter(({ form }) => form === "name").sort(bySpan)[0] ?? mentions.sort(bySpan)[0];
      return first ? [{ start: first.start, end: first.end }] : [];
    }
    default:
      return [];
  }
};
