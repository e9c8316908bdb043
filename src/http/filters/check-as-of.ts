import type { AsOf, Reads } from "../../ledger/ledger.ts";
import { Failure } from "../../record/failure.ts";

/** The entry that was asked for; null where none was. Throws `Failure` "bad-option" where the ledger has no such entry yet. */
export async function checkAsOf(now: Reads, asked: number | undefined): Promise<AsOf> {
  if (asked === undefined) return null;
  const { seq } = await now.head();
  if (asked > seq) throw new Failure("bad-option", `asOf: the last entry of this ledger is ${seq}`);
  return asked;
}
