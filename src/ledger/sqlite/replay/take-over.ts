import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { Failure } from "../../../record/failure.ts";
import { HASH_OF_NOTHING } from "../../chain/hash-entry.ts";
import type { Replayed } from "../../replayed.ts";
import { verifyEntry } from "../../verify/verify-entry.ts";
import { openProjector } from "../ask/project.ts";
import { headOf, textWith } from "../reads/entry-reads.ts";
import { type Prepare, prepareOnce } from "../statements.ts";
import { insertEntry } from "../write/insert-entry.ts";
import { endRow, insertPurgedRow, insertRow, keepText } from "../write/rows.ts";

/** Takes another ledger's entries over into an empty one, within the transaction that is open. Throws `Failure` "not-importable" or "already-there". */
export async function takeOver(db: DatabaseSyncInstance, entries: AsyncIterable<Replayed>): Promise<void> {
  const prepare = prepareOnce(db);
  if (headOf(prepare).seq !== 0) throw new Failure("already-there", "the ledger has entries already");
  let before = { seq: 0, hash: HASH_OF_NOTHING };
  for await (const one of entries) {
    const problem = verifyEntry(one, before)[0];
    if (problem) throw new Failure("not-importable", `${problem.at}: ${problem.detail} (${problem.code})`);
    takeEntry(db, prepare, one);
    before = one.entry;
  }
}

const takeEntry = (
  db: DatabaseSyncInstance,
  prepare: Prepare,
  { entry, salt, detailHash, recorded, ended, texts }: Replayed,
) => {
  insertEntry(prepare, entry, { salt, detailHash });
  for (const { hash, text } of texts) keepText(prepare, { hash, text }, entry.seq);
  const projector = openProjector(db, (hash) => textWith(prepare, hash));
  for (const ref of ended) {
    endRow(prepare, ref, entry.seq);
    projector.ended(ref);
  }
  for (const row of recorded) {
    if (row.record === null) insertPurgedRow(prepare, row, entry.seq);
    else projector.inserted(insertRow(prepare, row.record, row.hash, entry.seq), row.record);
  }
  projector.settle();
};
