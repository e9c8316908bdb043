import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Failure } from "../../record/failure.ts";
import { readSettings, type Settings } from "./read-settings.ts";
import { settingsPath } from "./settings-path.ts";

/**
 * Sets these fields and leaves the others; whoever reads meanwhile finds the old file or the new one, whole. Throws
 * `Failure` "damaged-file" rather than write over what it cannot read, and "not-written".
 */
export async function writeSettings(changes: Settings, path: string = settingsPath()): Promise<void> {
  const settings = { ...readSettings(path), ...changes };
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(beside, "w", 0o600);
    try {
      await file.writeFile(`${JSON.stringify(settings, null, 2)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw new Failure("not-written", `${path} cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
}
