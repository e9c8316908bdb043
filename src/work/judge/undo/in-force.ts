import type { Reads } from "../../../ledger/ledger.ts";
import type { Entry } from "../../../record/ledger/entry.ts";
import { entryAt } from "../find/entry-at.ts";
import { undoingOf } from "./undoing-of.ts";

/** Whether what an entry did, or did again, still holds. */
export async function inForce(now: Reads, entry: Entry): Promise<boolean> {
  return (await isDoing(now, entry)) && (await undoingOf(now, entry)) === null;
}

/** An undoing does nothing of its own; undoing that one does it again. */
const isDoing = async (now: Reads, { undoes }: Entry): Promise<boolean> => {
  if (undoes === null) return true;
  const undone = await entryAt(now, undoes);
  return undone !== null && !(await isDoing(now, undone));
};
