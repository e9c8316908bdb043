import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Ledger } from "../../../ledger/ledger.ts";
import type { Checked } from "../check-ledger.ts";
import { putWhole } from "../put-whole.ts";
import { type CopyStep, completeCopy } from "./complete-copy.ts";

/**
 * Copies a ledger, as it is at this moment, into a folder of its own, while others read and write it. What is wrong with
 * the copy is told and keeps nobody from having it. Throws `Failure` "already-there" or "not-written".
 */
export async function backUp(
  ledger: Pick<Ledger, "path" | "copyTo">,
  { path, tool }: { readonly path: string; readonly tool: string },
  step: CopyStep = () => {},
): Promise<Checked> {
  return putWhole(path, async (partial) => {
    await mkdir(partial);
    await ledger.copyTo(join(partial, "ledger.db"));
    return completeCopy({ from: ledger.path, to: partial, tool }, step);
  });
}
