import { existsSync, realpathSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import type { Ledger } from "../../../ledger/ledger.ts";
import { Failure } from "../../../record/failure.ts";
import type { Checked } from "../check-ledger.ts";
import { putWhole } from "../put-whole.ts";
import { type CopyStep, completeCopy } from "./complete-copy.ts";

/**
 * Copies a ledger, as it is at this moment, into a folder of its own, while others read and write it. What is wrong with
 * the copy is told and keeps nobody from having it. Throws `Failure` "already-there", "not-written", and "bad-option" for a
 * place inside the ledger itself.
 */
export async function backUp(
  ledger: Pick<Ledger, "path" | "copyTo">,
  { path, tool }: { readonly path: string; readonly tool: string },
  step: CopyStep = () => {},
): Promise<Checked> {
  if (isWithin(path, ledger.path)) {
    throw new Failure("bad-option", `${path} lies in the ledger that is to be backed up; a backup has its own place`);
  }
  return putWhole(path, async (partial) => {
    await mkdir(partial);
    await ledger.copyTo(join(partial, "ledger.db"));
    return completeCopy({ from: ledger.path, to: partial, tool }, step);
  });
}

const isWithin = (path: string, folder: string): boolean => whole(path).startsWith(`${whole(folder)}${sep}`);

/** As the system would find it, also where the end of it is not there yet. */
const whole = (path: string): string => {
  const rest = resolve(path);
  return existsSync(rest) || dirname(rest) === rest ? realpathSync(rest) : join(whole(dirname(rest)), basename(rest));
};
