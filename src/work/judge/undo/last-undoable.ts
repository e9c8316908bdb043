import type { Reads } from "../../../ledger/ledger.ts";
import { Failure } from "../../../record/failure.ts";
import type { Entry } from "../../../record/ledger/entry.ts";
import { inForce } from "./in-force.ts";
import { isJudgement } from "./is-judgement.ts";
import { laterEntries } from "./later-entries.ts";

/**
 * The number of this person's last judgement that is in force, so that undoing again and again goes back step by step.
 * What was removed for good is passed over.
 * Throws `Failure` "not-undoable" where there is none.
 */
export async function lastUndoable(now: Reads, by: string): Promise<number> {
  for await (const entry of laterEntries(now, { by, after: 0 })) {
    if (isJudgement(entry) && (await inForce(now, entry)) && !(await isGone(now, entry))) return entry.seq;
  }
  throw new Failure("not-undoable", `nothing by ${by} is left to undo`);
}

const isGone = async (now: Reads, { seq }: Entry): Promise<boolean> => {
  const { recorded, ended } = await now.changed(seq);
  return [...recorded, ...ended].every(({ record }) => record === null);
};
