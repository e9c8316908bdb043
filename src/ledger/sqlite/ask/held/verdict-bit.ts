import { VERDICTS, type Verdict } from "../../../../record/ledger/judgement.ts";

/** The bit of a verdict; "not checked" is the same as none. */
export function verdictBit(verdict: Verdict): number {
  return verdict === "not checked" ? 0 : 1 << VERDICTS.indexOf(verdict);
}
