import { accessSync, constants } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { DatabaseSync, type DatabaseSyncInstance } from "@photostructure/sqlite";

/** How long one call waits for another process, in milliseconds. */
export const PATIENCE = 60_000;

/** A connection that waits for others, writes through to the disk, and leaves nothing of what is deleted. */
export function connect(file: string): DatabaseSyncInstance {
  const db = new DatabaseSync(file, { timeout: PATIENCE });
  // FULL: what was acknowledged survives a power cut, not only a killed process.
  db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON");
  tune(db);
  return db;
}

/** A connection that only reads, for a database on a medium that nobody can write to. */
export function connectReadOnly(file: string): DatabaseSyncInstance {
  // Immutable: else SQLite would want to write its log's index beside it.
  const url = pathToFileURL(file);
  url.searchParams.set("immutable", "1");
  const db = new DatabaseSync(url, { readOnly: true });
  tune(db);
  return db;
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

const tune = (db: DatabaseSyncInstance) => db.exec("PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY");
