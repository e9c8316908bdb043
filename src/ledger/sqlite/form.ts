import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { Failure } from "../../record/failure.ts";

/** "stnd" in ASCII: by it a database is known as ours, also by the `file` command. */
export const APPLICATION = 0x73746e64;

/** The number of the last step of its form that a database has taken. Throws `Failure` "ledger-damaged" for an empty file, "not-a-ledger" for another program's. */
export function formOf(db: DatabaseSyncInstance, path: string): number {
  if (pragma(db, "page_count") === 0) {
    throw new Failure("ledger-damaged", `${path} is empty: what was in the database is gone`);
  }
  if (pragma(db, "application_id") !== APPLICATION) {
    throw new Failure("not-a-ledger", `${path} is another program's database`);
  }
  return pragma(db, "user_version");
}

/** The failure of a database whose form is not known yet to this version of standoff. */
export function newerForm(path: string, reached: number, known: number): Failure {
  return new Failure("ledger-newer", `${path} has form ${reached}; this version of standoff knows ${known}`);
}

const pragma = (db: DatabaseSyncInstance, name: string): number =>
  Object.values(db.prepare(`PRAGMA ${name}`).get() as Record<string, number>)[0]!;
