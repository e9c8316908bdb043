import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { RECORD_KINDS } from "../../../record/ledger/record-kind.ts";
import { TABLES } from "../../columns.ts";
import { openProjector } from "../ask/project.ts";
import { parseBody } from "../parse-body.ts";
import { textWith } from "../reads/entry-reads.ts";
import { prepareOnce } from "../statements.ts";

/** Derives from all records what is kept for asking, into tables that are there and empty; within a transaction. */
export function deriveAgain(db: DatabaseSyncInstance): void {
  const prepare = prepareOnce(db);
  const projector = openProjector(db, (hash) => textWith(prepare, hash));
  for (const kind of RECORD_KINDS) {
    const rows = db.prepare(`SELECT version, body FROM ${TABLES[kind].table} WHERE body IS NOT NULL ORDER BY version`);
    for (const row of rows.iterate() as Iterable<{ version: number; body: string }>) {
      projector.inserted(row.version, parseBody(row.body));
    }
  }
  projector.settle();
}
