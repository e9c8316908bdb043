import { writeFile } from "node:fs/promises";
import { replaceWhole } from "../keep/put-whole.ts";
import { readSettings, type Settings } from "./read-settings.ts";
import { settingsPath } from "./settings-path.ts";

/**
 * Sets these fields and leaves the others; whoever reads meanwhile finds the old file or the new one, whole. Throws
 * `Failure` "damaged-file" rather than write over what it cannot read, and "not-written".
 */
export async function writeSettings(changes: Settings, path: string = settingsPath()): Promise<void> {
  const settings = { ...readSettings(path), ...changes };
  await replaceWhole(path, (partial) => writeFile(partial, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 }));
}
