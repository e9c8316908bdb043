import { readFileSync } from "node:fs";

/** The version of standoff, as its package.json has it. */
export function packageVersion(): string {
  const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
