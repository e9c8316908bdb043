import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../record/failure.ts";
import type { Ledger } from "./ledger.ts";
import { openOriginals } from "./originals/open-originals.ts";
import { openSqlite } from "./sqlite/open-sqlite.ts";
import { warnOfPlace } from "./warn-of-place.ts";

/** How a ledger is opened. */
export type OpenOptions = {
  /** Whether one is made where there is none; else that is `Failure` "no-ledger". */
  readonly create: boolean;
  /** The version of standoff, for entries. */
  readonly tool: string;
  readonly now?: () => Date;
  /** 32 hexadecimal digits. */
  readonly salt?: () => string;
  /** Told what the user should know, such as that the folder is synced by another program. */
  readonly warn?: (words: string) => void;
};

/**
 * Opens the ledger in a folder and brings it up to the newest form. Throws `Failure` "no-ledger", "not-a-ledger",
 * "ledger-newer", "ledger-damaged", "ledger-busy" or "not-written".
 */
export async function openLedger(path: string, options: OpenOptions): Promise<Ledger> {
  const { tool, now = () => new Date(), salt = () => randomBytes(16).toString("hex"), warn = () => {} } = options;
  const [file, originals] = [join(path, "ledger.db"), join(path, "originals")];
  if (existsSync(path) && !statSync(path).isDirectory()) throw new Failure("not-a-ledger", `${path} is a file`);
  if (!existsSync(file)) {
    // Asked again: another process may have made the ledger, and added to it, meanwhile.
    if (existsSync(originals) && readdirSync(originals).length > 0 && !existsSync(file)) {
      throw new Failure("ledger-damaged", `${path} has originals, and its database is gone`);
    }
    if (!options.create) throw new Failure("no-ledger", `there is no ledger at ${path}`);
    await (await import("./make-ledger.ts")).makeLedger(path, file);
  }
  const warning = warnOfPlace(path);
  if (warning) warn(warning);
  const stamp = () => ({ at: now().toISOString(), salt: salt(), tool });
  return { path, originals: openOriginals(originals), ...(await openSqlite(file, { stamp, warn })) };
}
