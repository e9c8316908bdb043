import { Failure } from "../../record/failure.ts";
import type { Sha256 } from "../../text/sha256.ts";
import { HASH_OF_NOTHING } from "../chain/hash-entry.ts";
import type { Ledger } from "../ledger.ts";
import { originalsOf } from "../originals-of.ts";
import { openErasureCheck } from "./open-erasure-check.ts";
import type { Problem } from "./problem.ts";
import { openAnchorCheck } from "./verify-anchors.ts";
import { verifyEntry } from "./verify-entry.ts";

/** What came of looking at all of a ledger. */
export type Verified = {
  readonly ok: boolean;
  /** Live ones. */
  readonly documents: number;
  readonly statements: number;
  /** The hash of the last entry, and so of everything before it. */
  readonly head: Sha256;
  /** Every hash that the chain has been at, for a head that was noted earlier. */
  readonly hasHead: (head: string) => boolean;
  readonly problems: readonly Problem[];
};

/**
 * Looks at every original, text, record, entry and reference of a ledger, as it stands when this begins; it may be
 * written to meanwhile. `step` is told of each entry. At most a thousand problems are kept.
 */
export async function verifyLedger(ledger: Ledger, step: (entry: number) => void = () => {}): Promise<Verified> {
  const problems: Problem[] = [];
  const found = (more: readonly Problem[]) => problems.push(...more.slice(0, MOST - problems.length));
  const heads = new Set<string>([HASH_OF_NOTHING]);
  const originals = new Set<Sha256>();
  const [anchors, erasures] = [openAnchorCheck(ledger), openErasureCheck()];
  let before = { seq: 0, hash: HASH_OF_NOTHING };
  let [documents, statements] = [0, 0];
  await whatCanBeRead(found, async () => {
    for await (const problem of ledger.faults()) found([problem]);
  });
  // Of other tables nothing can be asked.
  const isOfForm = !problems.some(({ code }) => code === "form-changed");
  await whatCanBeRead(found, async () => {
    for await (const one of isOfForm ? ledger.replay() : []) {
      const problemsOfEntry = verifyEntry(one, before);
      found(problemsOfEntry);
      before = one.entry;
      heads.add(one.entry.hash);
      step(one.entry.seq);
      for (const { kind, ended } of one.recorded) {
        if (kind === "document" && ended === null) documents++;
        if (kind === "statement" && ended === null) statements++;
      }
      // What somebody else has written need not be a record at all.
      if (problemsOfEntry.length > 0) continue;
      erasures.see(one);
      for (const { record } of one.recorded) if (record !== null) found(await anchors(record));
      for (const hash of originalsOf(one.recorded)) originals.add(hash);
    }
    found(erasures.unaccounted());
  });
  for (const hash of originals) found(await verifyOriginal(ledger, hash));
  for await (const hash of ledger.originals.list()) {
    // Kept before the row that names it: where adding was cut off there is none. It harms nothing and is no problem.
    if (!originals.has(hash)) found((await verifyOriginal(ledger, hash)).filter(({ code }) => code !== MISSING));
  }
  const hasHead = (head: string) => heads.has(head);
  return { ok: problems.length === 0, documents, statements, head: before.hash, hasHead, problems };
}

const MOST = 1_000;
const MISSING = "original-missing";

/** Where pages cannot be read, that is the problem, and the rest is looked at all the same. */
const whatCanBeRead = async (
  found: (problems: readonly Problem[]) => void,
  look: () => Promise<void>,
): Promise<void> => {
  try {
    await look();
  } catch (error) {
    if (!(error instanceof Failure && error.code === "ledger-damaged")) throw error;
    found([{ code: "database-damaged", at: "ledger.db", detail: error.message }]);
  }
};

const verifyOriginal = async (ledger: Ledger, hash: Sha256): Promise<readonly Problem[]> => {
  switch (await ledger.originals.verify(hash)) {
    case "whole":
      return [];
    case "missing":
      return [{ code: MISSING, at: hash, detail: "the file is not there" }];
    case "changed":
      return [{ code: "original-changed", at: hash, detail: "the file does not have the hash that it is named by" }];
  }
};
