import type { AsOf, Reads } from "../../ledger/ledger.ts";
import type { PurgeRecord } from "../../record/ledger/judgement.ts";
import type { RecordRef } from "../../record/ledger/record-kind.ts";

/** The tombstones that name a record: it may have been removed with another, under whose id the tombstone stands. */
export async function tombstonesOf(now: Reads, { kind, id }: RecordRef, asOf: AsOf): Promise<readonly PurgeRecord[]> {
  const all = await now.list("purge", {}, asOf);
  return all.filter(({ records }) => records.some((removed) => removed.kind === kind && removed.id === id));
}
