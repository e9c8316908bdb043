import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { LedgerRecord } from "../../../record/ledger/ledger-record.ts";
import type { Sha256 } from "../../../text/sha256.ts";

/** Keeps the hashes that a tombstone names where they are found at once: each document that is added asks for its own. */
export function keepRemoved(db: DatabaseSyncInstance, version: number, record: LedgerRecord): void {
  if (record.kind !== "purge") return;
  const insert = db.prepare("INSERT INTO removed (hash, version) VALUES (?, ?)");
  for (const hash of new Set(record.removed)) insert.run(hash, version);
}

/** Whether a tombstone says of any of these hashes that what had it was removed for good. */
export function wasRemoved(db: DatabaseSyncInstance, hashes: readonly Sha256[]): boolean {
  const row = db
    .prepare(
      `SELECT 1 FROM json_each(?) wanted CROSS JOIN removed r ON r.hash = wanted.value
       JOIN purges p ON p.version = r.version WHERE p.ended IS NULL LIMIT 1`,
    )
    .get(JSON.stringify(hashes));
  return row !== undefined;
}
