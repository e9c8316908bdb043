import { foldForLink } from "../../../ledger/columns.ts";
import type { AsOf, Reads } from "../../../ledger/ledger.ts";
import type { SideRecord } from "../../../record/ledger/judgement.ts";

/** The side of this name, capitals and accents aside; null where there is none. */
export async function findSide(now: Reads, name: string, asOf: AsOf = null): Promise<SideRecord | null> {
  const folded = foldForLink(name);
  return (await now.list("side", {}, asOf)).find((side) => foldForLink(side.name) === folded) ?? null;
}
