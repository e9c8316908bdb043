import { backUp } from "../../work/keep/copy/back-up.ts";
import { type LedgerOptions, withLedger } from "../ledger/with-ledger.ts";
import { packageVersion } from "../package-version.ts";
import { describeCopy } from "./describe-copy.ts";
import { withCopyProgress } from "./with-copy-progress.ts";

/** Copies the ledger into a folder of its own and says what is there; gives 1 where something is wrong with it. */
export async function backupCommand(path: string, options: LedgerOptions): Promise<number> {
  return withLedger(options, { create: false }, async (ledger) => {
    const checked = await withCopyProgress((step) => backUp(ledger, { path, tool: packageVersion() }, step));
    process.stdout.write(describeCopy(checked, `backed up to ${path}`));
    return checked.ok ? 0 : 1;
  });
}
