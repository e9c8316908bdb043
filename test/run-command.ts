import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The built command; built afresh for each test file that uses it, since its threads cannot run TypeScript. */
export const MAIN = path("../dist/main.js");
spawnSync(process.execPath, [path("../node_modules/typescript/bin/tsc"), "-p", path("../tsconfig.build.json")]);

/** What a run of the command gave. */
export type Run = { readonly status: number | null; readonly out: string; readonly err: string };

/** Runs the command in a process of its own, as a user would, without a shell or a terminal. */
export function runCommand(words: readonly string[], input: string | Uint8Array = ""): Run {
  const env = { ...process.env, TZ: "UTC" };
  const run = spawnSync(process.execPath, [MAIN, ...words], { input, env, maxBuffer: 1e8 });
  return { status: run.status, out: run.stdout.toString("utf8"), err: run.stderr.toString("utf8") };
}
