import type { Reads } from "../../../ledger/ledger.ts";
import type { Entry } from "../../../record/ledger/entry.ts";
import { laterEntries } from "./later-entries.ts";

/** The entry that took this one back; null where none has. */
export async function undoingOf(now: Reads, { seq, subject }: Entry): Promise<Entry | null> {
  // An undoing has the subject of what it undoes, so that these are few.
  for await (const later of laterEntries(now, { subject, after: seq })) if (later.undoes === seq) return later;
  return null;
}
