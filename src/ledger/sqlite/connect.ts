import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { DatabaseSync, type DatabaseSyncInstance } from "@photostructure/sqlite";
import { Failure } from "../../record/failure.ts";
import { errorCode } from "./error-code.ts";
import { formOf } from "./form.ts";
import { PATIENCE } from "./when-free.ts";

/**
 * A connection to a ledger that is there, by which can be asked and written; nothing is changed in a database that is
 * none. Without patience it throws where it would have to wait. Throws `Failure` "not-a-ledger".
 */
export function connect(file: string, { patience }: { readonly patience: number }): DatabaseSyncInstance {
  if (!isWritable(file)) return connectReadOnly(file);
  return open(file, { timeout: patience }, (db) => {
    formOf(db, file);
    makeDurable(db);
  });
}

/** A connection for asking. It waits only where another process is just mending the database or its log, which is short. */
export function connectToAsk(file: string): DatabaseSyncInstance {
  return connect(file, { patience: PATIENCE });
}

/**
 * Ends a connection and empties the log as far as nobody else needs it. SQLite does so by itself where the last
 * connection ends, but the driver holds each one half open until its statements are collected.
 */
export function disconnect(db: DatabaseSyncInstance): void {
  try {
    db.exec("PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)");
  } catch {
    // What is in the log is as safe there.
  }
  db.close();
}

/** Whether anything can be written beside this file. */
export function isWritable(file: string): boolean {
  try {
    accessSync(dirname(file), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** What is acknowledged survives a power cut, not only a killed process; and nothing stays of what is deleted. */
export function makeDurable(db: DatabaseSyncInstance): void {
  db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON");
}

/** Immutable: else SQLite would want to write its log's index beside the database. But then it passes over the log. */
const connectReadOnly = (file: string): DatabaseSyncInstance => {
  const log = `${file}-wal`;
  if (existsSync(log) && statSync(log).size > 0) {
    throw new Failure("not-written", `${file} was not closed, and its log can only be read where it can be written to`);
  }
  const url = pathToFileURL(file);
  url.searchParams.set("immutable", "1");
  return open(url, { readOnly: true }, (db) => formOf(db, file));
};

const open = (
  file: string | URL,
  options: { readonly timeout?: number; readonly readOnly?: boolean },
  begin: (db: DatabaseSyncInstance) => void,
): DatabaseSyncInstance => {
  const db = new DatabaseSync(file, options);
  try {
    begin(db);
    db.exec("PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY");
    return db;
  } catch (error) {
    db.close();
    // At the first look this says that it never was a database; later, that it is damaged.
    if (errorCode(error) === NOT_A_DATABASE) {
      throw new Failure("not-a-ledger", `${file} is no database`);
    }
    throw error;
  }
};

const NOT_A_DATABASE = 26;
