import type { Reads } from "../../ledger/ledger.ts";
import type { RecordRef } from "../../record/ledger/record-kind.ts";
import { shortId } from "../../text/sha256.ts";

// Ids outlive a purge. So none is made of what a judgement says, which could be guessed from it.

/** The id of a judgement of its own: of the entry to come, its target, and which of several it is. */
export async function freshId(now: Reads, { kind, id }: RecordRef, nth = 0): Promise<string> {
  const { seq } = await now.head();
  return shortId("judgement", seq + 1, kind, id, nth);
}

/** The id of a judgement of which each person has one at a time on a record: a later one takes its place. */
export function standingId(judgement: "review" | "check", { kind, id }: RecordRef, by: string): string {
  return shortId(judgement, kind, id, by);
}
