import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { Failure } from "../../record/failure.ts";
import { isWritable } from "./connect.ts";
import { APPLICATION, formOf, newerForm } from "./form.ts";
import { MIGRATIONS, type Migration } from "./migrations.ts";

/**
 * Brings a ledger up to the newest form, all steps or none. Throws `Failure` "ledger-newer", and "not-written" where it
 * lies on a medium that cannot be written.
 */
export function migrate(db: DatabaseSyncInstance, path: string, migrations: readonly Migration[] = MIGRATIONS): void {
  if (stepsLeft(db, path, migrations).length === 0) return;
  if (!isWritable(path)) {
    throw new Failure("not-written", `${path} has an older form, and cannot be brought up to the newest where it lies`);
  }
  // Exclusive: another process waits, and then finds it done.
  takeSteps(db, () => stepsLeft(db, path, migrations));
}

/** Gives an empty database the form of a ledger. */
export function makeForm(db: DatabaseSyncInstance, migrations: readonly Migration[] = MIGRATIONS): void {
  takeSteps(db, () => migrations);
  db.exec(`PRAGMA application_id = ${APPLICATION}`);
}

const stepsLeft = (db: DatabaseSyncInstance, path: string, migrations: readonly Migration[]): readonly Migration[] => {
  const reached = formOf(db, path);
  if (reached > migrations.length) throw newerForm(path, reached, migrations.length);
  return migrations.slice(reached);
};

const takeSteps = (db: DatabaseSyncInstance, steps: () => readonly Migration[]): void => {
  db.exec("BEGIN EXCLUSIVE");
  try {
    for (const { sql, derive } of steps()) {
      db.exec(sql);
      derive?.(db);
      const { user_version: reached } = db.prepare("PRAGMA user_version").get() as { user_version: number };
      db.exec(`PRAGMA user_version = ${reached + 1}`);
    }
    db.exec("COMMIT");
  } catch (error) {
    if (db.isTransaction) db.exec("ROLLBACK");
    throw error;
  }
};
