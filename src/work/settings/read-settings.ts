import { readFileSync } from "node:fs";
import { Failure } from "../../record/failure.ts";
import { settingsPath } from "./settings-path.ts";

/** What a user has set once for every ledger; fields that another version wrote are kept as they are. */
export type Settings = { readonly name?: string };

/** The user's settings, none where there is no file. Throws `Failure` "damaged-file" or "file-not-readable". */
export function readSettings(path: string = settingsPath()): Settings {
  const text = load(path);
  if (text === null) return {};
  try {
    const settings: unknown = JSON.parse(text);
    if (isSettings(settings)) return settings;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Failure(
    "damaged-file",
    `${path} does not hold settings; mend or remove it, then run standoff config name "Your Name"`,
  );
}

const load = (path: string): string | null => {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw new Failure("file-not-readable", `${path} cannot be read (${code})`);
  }
};

const isSettings = (value: unknown): value is Settings =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  ["string", "undefined"].includes(typeof (value as Settings).name);
