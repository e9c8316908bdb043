import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The command, built by test/build-command.ts. */
export const MAIN = fileURLToPath(new URL("../dist/main.js", import.meta.url));

/** What a run of the command gave. */
export type Run = { readonly status: number | null; readonly out: string; readonly err: string };

/** Runs the command in a process of its own, as a user would, without a shell or a terminal. */
export function runCommand(words: readonly string[], input: string | Uint8Array = ""): Run {
  const env = { ...process.env, TZ: "UTC" };
  const run = spawnSync(process.execPath, [MAIN, ...words], { input, env, maxBuffer: 1e8 });
  return { status: run.status, out: run.stdout.toString("utf8"), err: run.stderr.toString("utf8") };
}
