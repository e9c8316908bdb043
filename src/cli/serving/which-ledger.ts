import { existsSync } from "node:fs";
import { basename } from "node:path";
import { findLedger } from "../ledger/find-ledger.ts";

/** The ledger that a desk is opened on, and whether it is the demo's: that is the one where no other is named or here. */
export function whichLedger(named: string | undefined): { readonly path: string; readonly isDemo: boolean } {
  const found = findLedger(named);
  const isChosen = named !== undefined || Boolean(process.env.STANDOFF_LEDGER) || existsSync(found);
  const path = isChosen ? found : DEMO;
  return { path, isDemo: basename(path) === DEMO };
}

const DEMO = "demo.standoff";
