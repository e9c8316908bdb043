import { readdirSync } from "node:fs";
import { Failure } from "../../record/failure.ts";

/** Where the ledger of this command is: as it was named, else by the environment, else the one in this folder. */
export function findLedger(named: string | undefined): string {
  const path = named || process.env.STANDOFF_LEDGER;
  if (path) return path;
  const here = readdirSync(".", { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.endsWith(".standoff"))
    .map((entry) => entry.name)
    .sort();
  if (here.length > 1)
    throw new Failure("no-ledger", `several ledgers are here (${here.join(", ")}): name one with --ledger`);
  return here[0] ?? "ledger.standoff";
}
