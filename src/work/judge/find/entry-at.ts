import type { Reads } from "../../../ledger/ledger.ts";
import type { Entry } from "../../../record/ledger/entry.ts";

/** The entry with this number; null where there is none. */
export async function entryAt(now: Reads, seq: number): Promise<Entry | null> {
  const [entry] = await now.entries({ before: seq + 1, limit: 1 });
  return entry?.seq === seq ? entry : null;
}
