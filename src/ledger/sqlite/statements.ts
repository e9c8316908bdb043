import type { DatabaseSyncInstance, StatementSyncInstance } from "@photostructure/sqlite";

/** A statement of SQL by its words, prepared once for a connection. */
export type Prepare = (sql: string) => StatementSyncInstance;

/** Prepares each statement when it is first asked for. */
export function prepareOnce(db: DatabaseSyncInstance): Prepare {
  const prepared = new Map<string, StatementSyncInstance>();
  return (sql) => {
    const known = prepared.get(sql);
    if (known) return known;
    const made = db.prepare(sql);
    prepared.set(sql, made);
    return made;
  };
}
