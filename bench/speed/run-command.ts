import { spawn } from "node:child_process";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";

export const COMMAND = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

/** The peak goes to standard error as the process ends, by Node's own count in kilobytes. */
const REPORT_PEAK = `data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS+"\\n"))`;

/** What one run of the built command took: until its first output, until its end, and its memory at most. */
export type CommandRun = { readonly firstOutput: number; readonly seconds: number; readonly peakMegabytes: number };

/** Runs the built command in a process of its own; throws with its words where it fails. */
export function runCommand(args: readonly string[]): Promise<CommandRun> {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const seconds = () => (performance.now() - begin) / 1000;
    let firstOutput: number | null = null;
    let errors = "";
    const child = spawn(process.execPath, ["--import", REPORT_PEAK, COMMAND, ...args]);
    child.stdin.end();
    child.stdout.on("data", () => {
      firstOutput ??= seconds();
    });
    child.stderr.on("data", (data) => {
      errors += data;
    });
    child.on("error", reject);
    child.on("close", (status) => {
      if (status !== 0 || firstOutput === null) return reject(new Error(`exit status ${status}: ${errors.trim()}`));
      const peak = Number(/peak (\d+)\s*$/.exec(errors)?.[1] ?? 0) / 1024;
      resolve({ firstOutput, seconds: seconds(), peakMegabytes: peak });
    });
  });
}
