import { Failure } from "../../../record/failure.ts";
import { canonicalJson } from "../../../text/canonical-json.ts";
import type { Sha256 } from "../../../text/sha256.ts";
import { HASH_OF_NOTHING } from "../../chain/hash-entry.ts";
import type { Replayed } from "../../replayed.ts";
import { openErasureCheck } from "../../verify/open-erasure-check.ts";
import type { Problem } from "../../verify/problem.ts";
import { verifyEntry } from "../../verify/verify-entry.ts";
import { openProjector } from "../ask/project.ts";
import type { Writing } from "../open-writer.ts";
import { headOf, textWith } from "../reads/entry-reads.ts";
import type { Prepare } from "../statements.ts";
import { insertEntry } from "../write/insert-entry.ts";
import { endRow, insertPurgedRow, insertRow, keepText } from "../write/rows.ts";

/** Takes another ledger's entries over into an empty one, within the transaction that is open. Throws `Failure` "not-importable" or "already-there". */
export async function takeOver(to: Pick<Writing, "db" | "prepare">, entries: AsyncIterable<Replayed>): Promise<void> {
  if (headOf(to.prepare).seq !== 0) throw new Failure("already-there", "the ledger has entries already");
  const erasures = openErasureCheck();
  let before = { seq: 0, hash: HASH_OF_NOTHING };
  for await (const one of entries) {
    refuse(verifyEntry(one, before));
    erasures.see(one);
    takeEntry(to, one);
    before = one.entry;
  }
  refuse(erasures.unaccounted());
}

const refuse = ([problem]: readonly Problem[]): void => {
  if (problem) throw new Failure("not-importable", `${problem.at}: ${problem.detail} (${problem.code})`);
};

const takeEntry = (
  { db, prepare }: Pick<Writing, "db" | "prepare">,
  { entry, salt, detailHash, recorded, ended, texts }: Replayed,
): void => {
  insertEntry(prepare, entry, { salt, detailHash });
  for (const { hash, text } of texts) keepText(prepare, { hash, text }, entry.seq);
  const projector = openProjector(db, (hash) => textWith(prepare, hash));
  for (const ref of ended) {
    endRow(prepare, ref, entry.seq);
    projector.ended(ref);
  }
  for (const row of recorded) {
    const { record, hash } = row;
    if (record === null) insertPurgedRow(prepare, row, entry.seq);
    else {
      if (record.kind === "document") expectText(prepare, record.textHash);
      projector.inserted(insertRow(prepare, { record, body: canonicalJson(record), hash }, entry.seq), record);
    }
  }
  projector.settle();
};

const expectText = (prepare: Prepare, hash: Sha256): void => {
  const isThere = prepare("SELECT 1 FROM texts WHERE hash = ?").get(hash) !== undefined;
  if (!isThere) throw new Failure("not-importable", `${hash}: a document's text is not there (text-missing)`);
};
