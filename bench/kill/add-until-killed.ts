import { spawn } from "node:child_process";
import { once } from "node:events";
import { COMMAND } from "../speed/run-command.ts";

/** A document that the command said is in the ledger. */
export type Acknowledged = { readonly id: string; readonly statements: number };

/** One run: what it printed in whole lines before it died or ended. */
export type KilledRun = { readonly wasKilled: boolean; readonly printed: readonly Acknowledged[] };

/** Runs `standoff add` over a folder and kills it, threads and all, after so many milliseconds, unless it ended before. */
export async function addUntilKilled(run: {
  readonly ledger: string;
  readonly folder: string;
  readonly jobs: string;
  readonly after: number;
}): Promise<KilledRun> {
  const words = ["add", "--ledger", run.ledger, "--format", "jsonl", "--jobs", run.jobs, run.folder];
  const child = spawn(process.execPath, [COMMAND, ...words], { stdio: ["ignore", "pipe", "pipe"] });
  let [out, errors] = ["", ""];
  child.stdout.on("data", (data) => {
    out += data;
  });
  child.stderr.on("data", (data) => {
    errors += data;
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), run.after);
  const [status, signal] = (await once(child, "close")) as [number | null, string | null];
  clearTimeout(timer);
  if (signal === null && status !== 0) throw new Error(`add ended with ${status}: ${errors.trim()}`);
  // A last line without its end was never given out whole.
  const lines = out.split("\n").slice(0, -1);
  return {
    wasKilled: signal !== null,
    printed: lines
      .map((line) => JSON.parse(line) as Acknowledged & { status: string })
      .filter((line) => line.status !== "refused"),
  };
}
