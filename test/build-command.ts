import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * Builds the command and the desk before any test runs, since threads and browsers cannot run TypeScript: once a run, for
 * test files that each built them would run them while another writes them.
 */
export function setup(): void {
  const words = [path("../node_modules/typescript/bin/tsc"), "-p", path("../tsconfig.build.json")];
  const build = spawnSync(process.execPath, words, { encoding: "utf8" });
  // 2: what was asked for is there, and types are wrong, which is another check's to say.
  if (build.status !== 0 && build.status !== 2) throw new Error(`the command cannot be built:\n${build.stdout}`);
  const desk = spawnSync(process.execPath, [path("../node_modules/vite/bin/vite.js"), "build", "--logLevel", "warn"], {
    encoding: "utf8",
    cwd: path("../"),
  });
  if (desk.status !== 0) throw new Error(`the desk cannot be built:\n${desk.stderr}`);
}
