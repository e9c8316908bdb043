import { DatabaseSync, type DatabaseSyncInstance } from "@photostructure/sqlite";

/** How long one call waits for another process, in milliseconds. */
export const PATIENCE = 60_000;

/** A connection that waits for others, writes through to the disk, and leaves nothing of what is deleted. */
export function connect(file: string): DatabaseSyncInstance {
  const db = new DatabaseSync(file, { timeout: PATIENCE });
  // FULL: what was acknowledged survives a power cut, not only a killed process.
  db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON");
  db.exec("PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY");
  return db;
}
