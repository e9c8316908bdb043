import type { AsOf, Reads } from "../../ledger/ledger.ts";
import { Failure } from "../../record/failure.ts";
import { nameRef, type RecordRef } from "../../record/ledger/record-kind.ts";
import { whyGone } from "../judge/find/find-record.ts";

/** The failure of a record that is known and not live, now or as of an entry: which entry ended it, or is to record it. */
export async function whyNotThere(now: Reads, ref: RecordRef, asOf: AsOf): Promise<Failure> {
  const versions = (await now.versions(ref.id)).filter(({ kind }) => kind === ref.kind);
  const first = versions[0]?.recorded;
  if (asOf !== null && first !== undefined && first > asOf) {
    return new Failure("no-such-record", `${nameRef(ref)} was recorded later, by entry ${first}`);
  }
  return whyGone(now, ref);
}
