import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { RecordKind } from "../../../../record/ledger/record-kind.ts";

/** Takes the words of versions out of the indexes. */
export type Forgetting = {
  forget(kind: RecordKind, versions: readonly number[]): void;
  /**
   * An index only marks what is deleted until its parts are merged: so they are merged, once for all that was forgotten.
   */
  settle(): void;
};

/** Forgets in this database. */
export function forgetWords(db: DatabaseSyncInstance): Forgetting {
  const marked = new Set<string>();
  return {
    forget: (kind, versions) => {
      const index = INDEXES[kind];
      if (index === undefined || versions.length === 0) return;
      marked.add(index);
      const rows = JSON.stringify(versions);
      db.prepare(`DELETE FROM ${index} WHERE rowid IN (SELECT value FROM json_each(?))`).run(rows);
      if (kind !== "statement") return;
      for (const table of ["pieces", "utterers"]) {
        db.prepare(`DELETE FROM ${table} WHERE version IN (SELECT value FROM json_each(?))`).run(rows);
      }
    },
    settle: () => {
      for (const index of marked) db.exec(`INSERT INTO ${index} (${index}) VALUES ('optimize')`);
      marked.clear();
    },
  };
}

const INDEXES: Partial<Readonly<Record<RecordKind, string>>> = {
  document: "document_words",
  statement: "statement_words",
  entity: "entity_words",
};
