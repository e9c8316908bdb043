import type { DatabaseSyncInstance } from "@photostructure/sqlite";

/** The number of the last entry. */
export function headOf(db: DatabaseSyncInstance): number {
  return (db.prepare("SELECT coalesce(max(seq), 0) AS seq FROM entries").get() as { seq: number }).seq;
}
