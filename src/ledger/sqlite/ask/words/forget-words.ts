import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { RecordKind } from "../../../../record/ledger/record-kind.ts";

/**
 * Takes the words of these versions out of the indexes. The index only marks what is deleted until its parts are merged,
 * so they are merged at once.
 */
export function forgetWords(db: DatabaseSyncInstance, kind: RecordKind, versions: readonly number[]): void {
  const index = INDEXES[kind];
  if (index === undefined || versions.length === 0) return;
  const rows = JSON.stringify(versions);
  db.prepare(`DELETE FROM ${index} WHERE rowid IN (SELECT value FROM json_each(?))`).run(rows);
  db.exec(`INSERT INTO ${index} (${index}) VALUES ('optimize')`);
  if (kind !== "statement") return;
  for (const table of ["pieces", "utterers"]) {
    db.prepare(`DELETE FROM ${table} WHERE version IN (SELECT value FROM json_each(?))`).run(rows);
  }
}

const INDEXES: Partial<Readonly<Record<RecordKind, string>>> = {
  document: "document_words",
  statement: "statement_words",
  entity: "entity_words",
};
