import type { Ledger } from "../../ledger/ledger.ts";
import type { DocumentRecord } from "../../record/ledger/kept.ts";
import { canonicalJson } from "../../text/canonical-json.ts";
import type { Document } from "../../text/document.ts";
import type { ReadWithVectors } from "../open-reader.ts";
import type { ReadBy } from "../read-by.ts";
import { planReread } from "./plan-reread.ts";
import { NOTHING_REREAD, type RereadReport } from "./reread-report.ts";

/** With what documents are read again. */
export type RereadWay = {
  readonly ledger: Ledger;
  /** Null once the run was stopped. */
  readonly read: (document: Document) => Promise<ReadWithVectors | null>;
  readonly readBy: (document: DocumentRecord) => ReadBy;
};

/**
 * Reads the kept text of a document again and records what is new in one change; null where the run was stopped before.
 * A document that is gone meanwhile is left alone, and one that was put right meanwhile is read as it is now.
 */
export async function rereadDocument(document: DocumentRecord, way: RereadWay): Promise<RereadReport | null> {
  const { ledger } = way;
  const text = await ledger.text(document.textHash);
  if (text === null) return NOTHING_REREAD;
  const found = await way.read({ ...document, text });
  if (found === null) return null;
  let report: RereadReport | null = null;
  await ledger.append(async (now) => {
    const live = await now.live("document", document.id);
    if (!live || canonicalJson(live) !== canonicalJson(document)) return null;
    const planned = await planReread(now, { document, text, found, by: way.readBy(document) });
    report = planned.report;
    return planned.change;
  });
  if (report) return report;
  const live = await ledger.live("document", document.id);
  return live ? rereadDocument(live, way) : NOTHING_REREAD;
}
