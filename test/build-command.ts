import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * Builds the command before any test runs, since its threads cannot run TypeScript: once a run, for test files that each
 * built it would run it while another writes it.
 */
export function setup(): void {
  const words = [path("../node_modules/typescript/bin/tsc"), "-p", path("../tsconfig.build.json")];
  const build = spawnSync(process.execPath, words, { encoding: "utf8" });
  // 2: what was asked for is there, and types are wrong, which is another check's to say.
  if (build.status !== 0 && build.status !== 2) throw new Error(`the command cannot be built:\n${build.stdout}`);
}
