import { checkName } from "./check-name.ts";
import { readSettings } from "./read-settings.ts";

/** The name that this user goes by: the given one, else STANDOFF_NAME, else the one that was set; null where there is none. */
export function findName(given?: string): string | null {
  const name = given ?? (process.env.STANDOFF_NAME || readSettings().name);
  return name === undefined ? null : checkName(name);
}
