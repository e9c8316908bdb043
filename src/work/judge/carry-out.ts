import type { Ledger } from "../../ledger/ledger.ts";
import type { Change, Entry } from "../../record/ledger/entry.ts";
import type { Plan } from "./plan.ts";

/** A change that was written, and its entry. */
export type CarriedOut = { readonly change: Change; readonly entry: Entry };

/** Plans a judgement on the ledger as it is and writes it; null where there was nothing to do. */
export async function carryOut(ledger: Ledger, plan: Plan): Promise<CarriedOut | null> {
  let change: Change | null = null;
  const entry = await ledger.append(async (now) => {
    change = await plan(now);
    return change;
  });
  return entry && change && { change, entry };
}
