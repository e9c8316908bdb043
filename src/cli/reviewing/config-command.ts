import { showLine } from "../../present/words/show-words.ts";
import { checkName } from "../../work/settings/check-name.ts";
import { readSettings } from "../../work/settings/read-settings.ts";
import { settingsPath } from "../../work/settings/settings-path.ts";
import { writeSettings } from "../../work/settings/write-settings.ts";

/** Shows what this user has set, or sets the name that judgements are kept under. */
export async function configCommand(name: string | null): Promise<void> {
  if (name !== null) await writeSettings({ name: checkName(name) });
  const set = readSettings().name;
  const lines = [`name: ${set === undefined ? "not set" : showLine(set)}`, `file: ${settingsPath()}`];
  const { STANDOFF_NAME } = process.env;
  if (STANDOFF_NAME) lines.push(`STANDOFF_NAME is set and comes first: ${showLine(STANDOFF_NAME)}`);
  process.stdout.write(`${lines.join("\n")}\n`);
}
