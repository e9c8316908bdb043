import { existsSync } from "node:fs";
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../../../record/failure.ts";
import type { Checked } from "../check-ledger.ts";
import { putWhole } from "../put-whole.ts";
import { type CopyStep, completeCopy } from "./complete-copy.ts";

/**
 * Puts a backup in place as a ledger once all of it was looked at, without touching the backup. Throws `Failure`
 * "no-ledger" where there is no backup, "already-there", "not-written", and "ledger-damaged" where something is wrong
 * with it, unless it is to be had `inSpite` of that.
 */
export async function restore(
  {
    backup,
    path,
    tool,
    inSpite,
  }: { readonly backup: string; readonly path: string } & {
    readonly tool: string;
    readonly inSpite: boolean;
  },
  step: CopyStep = () => {},
): Promise<Checked> {
  if (!existsSync(join(backup, DATABASE))) throw new Failure("no-ledger", `there is no backup at ${backup}`);
  return putWhole(path, async (partial) => {
    await mkdir(partial);
    // A folder that was copied by other means may still have its log.
    for (const name of [DATABASE, `${DATABASE}-wal`]) {
      if (existsSync(join(backup, name))) await copyFile(join(backup, name), join(partial, name));
    }
    const checked = await completeCopy({ from: backup, to: partial, tool }, step);
    const [first] = checked.problems;
    if (first && !inSpite) {
      const words = `${backup} is not whole: ${first.at}: ${first.detail}`;
      throw new Failure("ledger-damaged", `${words}; nothing was restored (--force restores what there is)`);
    }
    return checked;
  });
}

const DATABASE = "ledger.db";
