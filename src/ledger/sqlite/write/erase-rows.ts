import { nameRef, RECORD_KINDS } from "../../../record/ledger/record-kind.ts";
import type { Sha256 } from "../../../text/sha256.ts";
import { TABLES } from "../../columns.ts";
import type { Erasure } from "../../ledger.ts";
import { openProjector } from "../ask/project.ts";
import type { Writing } from "../open-writer.ts";
import { textWith } from "../reads/entry-reads.ts";
import type { Prepare } from "../statements.ts";

/**
 * Takes the bodies of all versions of these records, these texts, and all that was derived of them out of their tables.
 * An entry that recorded nothing else loses its detail and its salt as well: without the salt, nobody can try out what
 * its hashes stand for. Where it recorded more, that still has to be held against them.
 */
export function eraseRows({ db, prepare }: Pick<Writing, "db" | "prepare">, erasure: Erasure): void {
  expectTombstone(erasure);
  const projector = openProjector(db, (hash) => textWith(prepare, hash));
  const entries = new Set<number>();
  for (const { kind, id } of erasure.records) {
    const { table, columns } = TABLES[kind];
    const rows = prepare(`SELECT version, document, recorded, ended FROM ${table} WHERE id = ?`).all(id) as Row[];
    const versions = rows.map(({ version }) => version);
    projector.erased(kind, versions);
    for (const { document, recorded, ended } of rows) {
      entries.add(recorded);
      if (ended !== null) entries.add(ended);
      if (kind === "document" || kind === "statement") {
        prepare("DELETE FROM vectors WHERE document = ?").run(document);
      }
    }
    const cells = ["document", "body", ...Object.keys(columns)].map((name) => `"${name}" = NULL`);
    prepare(`UPDATE ${table} SET ${cells.join(", ")} WHERE id = ?`).run(id);
  }
  for (const hash of erasure.texts) prepare("UPDATE texts SET text = NULL, exact = NULL WHERE hash = ?").run(hash);
  for (const seq of entries) {
    if (!holdsBodies(prepare, seq)) prepare("UPDATE entries SET salt = NULL, detail = NULL WHERE seq = ?").run(seq);
  }
  projector.settle();
}

type Row = {
  readonly version: number;
  readonly document: string | null;
  readonly recorded: number;
  readonly ended: number | null;
};

/** By the tombstones, which are in the chain, what was erased is told from what somebody made away with. */
const expectTombstone = ({ change, records, texts }: Erasure): void => {
  const tombstones = change.record.filter((record) => record.kind === "purge");
  const removed = new Set<Sha256>(tombstones.flatMap((tombstone) => tombstone.removed));
  const named = new Set(tombstones.flatMap((tombstone) => tombstone.records.map(nameRef)));
  if (!texts.every((hash) => removed.has(hash)) || !records.every((ref) => named.has(nameRef(ref)))) {
    throw new Error("something is to be erased that no tombstone of the change names");
  }
};

const holdsBodies = (prepare: Prepare, seq: number): boolean =>
  RECORD_KINDS.some((kind) => {
    const sql = `SELECT 1 FROM ${TABLES[kind].table} WHERE recorded = ? AND body IS NOT NULL LIMIT 1`;
    return prepare(sql).get(seq) !== undefined;
  });
