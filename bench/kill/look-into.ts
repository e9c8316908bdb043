import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { openLedger } from "../../src/ledger/open-ledger.ts";
import { COMMAND } from "../speed/run-command.ts";

/** What was wrong, in words. */
export type Loss = string;

/** What is missing or torn in a ledger after a kill: by `standoff check`, and against what was acknowledged. */
export async function lookInto(path: string, known: ReadonlyMap<string, number>): Promise<readonly Loss[]> {
  if (!existsSync(path)) return known.size === 0 ? [] : [`${path} is gone`];
  const losses: Loss[] = [];
  const check = spawnSync(process.execPath, [COMMAND, "check", "--ledger", path, "--format", "json"], {
    encoding: "utf8",
  });
  // Killed before its first table was there, it is no ledger yet, and nothing can have been acknowledged.
  if (known.size === 0 && check.status !== 0 && /\[(no-ledger|not-a-ledger)\]/.test(check.stderr)) return [];
  if (check.status !== 0) losses.push(`check: ${check.stdout.trim()} ${check.stderr.trim()}`);
  const ledger = await openLedger(path, { create: false, tool: "bench" });
  for (const [id, statements] of known) {
    const document = await ledger.live("document", id);
    if (!document) losses.push(`document ${id} was acknowledged and is not there`);
    else if ((await ledger.text(document.textHash)) === null) losses.push(`document ${id} has no text`);
    else if ((await ledger.originals.verify(document.bytes)) !== "whole") losses.push(`document ${id} has no original`);
    const found = (await ledger.list("statement", { document: id })).length;
    if (found !== statements) losses.push(`document ${id} has ${found} statements of ${statements}`);
  }
  await ledger.close();
  return losses;
}
