import type { Reads } from "../../../ledger/ledger.ts";
import { Failure } from "../../../record/failure.ts";
import { findParty } from "./find-party.ts";

/** The ids of two entities, in the order of ids, so that a pair is the same whichever is named first. */
export async function findPair(
  now: Reads,
  { one, other }: { readonly one: string; readonly other: string },
): Promise<readonly [string, string]> {
  const left = await findParty(now, one);
  const right = await findParty(now, other);
  if (left.id === right.id) throw new Failure("bad-option", `both are the same entity, ${left.name} (${left.id})`);
  return left.id < right.id ? [left.id, right.id] : [right.id, left.id];
}
