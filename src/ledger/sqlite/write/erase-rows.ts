import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { RECORD_KINDS, type RecordRef } from "../../../record/ledger/record-kind.ts";
import type { Sha256 } from "../../../text/sha256.ts";
import { TABLES } from "../../columns.ts";
import { openProjector } from "../ask/project.ts";
import { textWith } from "../reads/entry-reads.ts";
import { type Prepare, prepareOnce } from "../statements.ts";

/**
 * Takes the bodies of all versions of these records, these texts, and all that was derived of them out of their tables.
 * An entry that recorded nothing else loses its detail and its salt as well: without the salt, nobody can try out what
 * its hashes stand for. Where it recorded more, that still has to be held against them.
 */
export function eraseRows(
  db: DatabaseSyncInstance,
  { records, texts }: { readonly records: readonly RecordRef[]; readonly texts: readonly Sha256[] },
): void {
  const prepare = prepareOnce(db);
  const projector = openProjector(db, (hash) => textWith(prepare, hash));
  const entries = new Set<number>();
  for (const ref of records) {
    const rows = prepare(`SELECT version, recorded FROM ${TABLES[ref.kind].table} WHERE id = ?`).all(ref.id) as Row[];
    projector.erased(
      ref.kind,
      rows.map(({ version }) => version),
    );
    for (const { recorded } of rows) entries.add(recorded);
    const columns = ["body", ...Object.keys(TABLES[ref.kind].columns)].map((name) => `"${name}" = NULL`);
    prepare(`UPDATE ${TABLES[ref.kind].table} SET ${columns.join(", ")} WHERE id = ?`).run(ref.id);
    if (ref.kind === "document") prepare("DELETE FROM vectors WHERE document = ?").run(ref.id);
  }
  for (const hash of texts) prepare("UPDATE texts SET text = NULL, exact = NULL WHERE hash = ?").run(hash);
  for (const seq of entries) {
    if (!holdsBodies(prepare, seq)) prepare("UPDATE entries SET salt = NULL, detail = NULL WHERE seq = ?").run(seq);
  }
  projector.settle();
}

type Row = { readonly version: number; readonly recorded: number };

const holdsBodies = (prepare: Prepare, seq: number): boolean =>
  RECORD_KINDS.some((kind) => {
    const sql = `SELECT 1 FROM ${TABLES[kind].table} WHERE recorded = ? AND body IS NOT NULL LIMIT 1`;
    return prepare(sql).get(seq) !== undefined;
  });
