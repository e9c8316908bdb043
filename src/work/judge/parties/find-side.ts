import { foldForLink } from "../../../ledger/columns.ts";
import type { Reads } from "../../../ledger/ledger.ts";
import type { SideRecord } from "../../../record/ledger/judgement.ts";

/** The side of this name, capitals and accents aside; null where there is none. */
export async function findSide(now: Reads, name: string): Promise<SideRecord | null> {
  const folded = foldForLink(name);
  return (await now.list("side", {})).find((side) => foldForLink(side.name) === folded) ?? null;
}
