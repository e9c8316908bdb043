import type { DocumentRecord, ReadingRecord, SightingRecord } from "../../../record/ledger/kept.ts";
import type { LedgerRecord } from "../../../record/ledger/ledger-record.ts";
import type { Reading } from "../../../record/reading.ts";
import { shortId } from "../../../text/sha256.ts";
import { toFindingRecords } from "./to-finding-records.ts";

/** What a ledger knows of a document beside its reading: its place among others, and by what it was read. */
export type Standing = Pick<DocumentRecord, "key" | "translationOf" | "supersedes"> &
  Pick<ReadingRecord, "tool" | "model">;

/** A reading as the records of it, the document first. Its text is kept beside them. */
export function toRecords({ document, ...findings }: Reading, standing: Standing): LedgerRecord[] {
  const { text: _, ...own } = document;
  const { key, translationOf, supersedes, tool, model } = standing;
  const found = toFindingRecords(document, findings);
  return [
    { ...own, kind: "document", key, translationOf, supersedes },
    { kind: "reading", id: readingId(document.id), document: document.id, tool, model, notes: findings.notes },
    ...found.entities,
    ...found.mentions,
    ...found.statements,
    ...found.claims,
  ];
}

/** The id of what stands for a document's reading; a later reading has the same and takes its place. */
export function readingId(document: string): string {
  return shortId(document, "reading");
}

/** What is known of one time that a file was collected. */
export type Sighted = Omit<SightingRecord, "kind" | "id" | "document" | "part">;

/** The record of one time that a document was collected. */
export function toSighting(document: string, part: string | null, sighted: Sighted): SightingRecord {
  const { original, path, modifiedAt, collectedAt } = sighted;
  const id = shortId(document, "sighting", original, path, part ?? "", modifiedAt ?? "", collectedAt);
  return { kind: "sighting", id, document, part, ...sighted };
}
