import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { Failure } from "../../record/failure.ts";
import { MIGRATIONS, type Migration } from "./migrations.ts";

/** "stnd" in ASCII: by it a database is known as ours, also by the `file` command. */
export const APPLICATION = 0x73746e64;

/** Brings a database up to the newest form, each step whole or not at all. Throws `Failure` "not-a-ledger" or "ledger-newer". */
export function migrate(db: DatabaseSyncInstance, path: string, migrations: readonly Migration[] = MIGRATIONS): void {
  if (version(db, path, migrations) === migrations.length) return;
  db.exec("BEGIN EXCLUSIVE");
  try {
    // Another process may have done it while this one waited.
    for (let step = version(db, path, migrations); step < migrations.length; step++) {
      const { sql, derive } = migrations[step]!;
      db.exec(sql);
      derive?.(db);
      db.exec(`PRAGMA user_version = ${step + 1}`);
    }
    db.exec(`PRAGMA application_id = ${APPLICATION}`);
    db.exec("COMMIT");
  } catch (error) {
    db.exec("ROLLBACK");
    throw error;
  }
}

/** Throws `Failure` "not-written" where a database that cannot be written to would have to be brought up to a newer form. */
export function expectNewest(db: DatabaseSyncInstance, path: string): void {
  if (version(db, path) === MIGRATIONS.length) return;
  throw new Failure("not-written", `${path} has an older form, and cannot be brought up to the newest where it lies`);
}

/** The number of the last step that a database has taken, once it is known to be ours. */
function version(db: DatabaseSyncInstance, path: string, migrations: readonly Migration[] = MIGRATIONS): number {
  const number = (name: string) => Object.values(db.prepare(`PRAGMA ${name}`).get()!)[0] as number;
  const [application, reached] = [number("application_id"), number("user_version")];
  const isEmpty = (db.prepare("SELECT count(*) AS n FROM sqlite_schema").get() as { n: number }).n === 0;
  if (application !== APPLICATION && !isEmpty)
    throw new Failure("not-a-ledger", `${path} is another program's database`);
  if (reached > migrations.length) {
    throw new Failure(
      "ledger-newer",
      `${path} has form ${reached}; this version of standoff knows ${migrations.length}`,
    );
  }
  return reached;
}
