import type { Reads } from "../../../ledger/ledger.ts";
import { Failure } from "../../../record/failure.ts";
import { inForce } from "./in-force.ts";
import { isJudgement } from "./is-judgement.ts";
import { laterEntries } from "./later-entries.ts";

/**
 * The number of this person's last judgement that is in force, so that undoing again and again goes back step by step.
 * Throws `Failure` "not-undoable" where there is none.
 */
export async function lastUndoable(now: Reads, by: string): Promise<number> {
  for await (const entry of laterEntries(now, { by, after: 0 })) {
    if (isJudgement(entry) && (await inForce(now, entry))) return entry.seq;
  }
  throw new Failure("not-undoable", `nothing by ${by} is left to undo`);
}
