import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { Writer } from "./open-writer.ts";

/**
 * Takes what was erased out of free pages and out of the log, by writing both anew. Who reads an older moment prevents
 * that for as long as it takes; `warn` is told where it takes too long.
 */
export async function sweep(
  writer: Pick<Writer, "apart">,
  warn: (words: string) => void,
  patience = PATIENCE,
): Promise<void> {
  try {
    await writer.apart((db) => db.exec("VACUUM"), patience);
    await writer.apart(emptyLog, patience);
  } catch (error) {
    const why = (error as Error).message;
    warn(
      `what was erased is no longer in the ledger, but may still stand in ledger.db-wal (${why}): close all programs that use the ledger`,
    );
  }
}

/** Milliseconds: who reads everything, as a check or an export does, takes longer than is worth waiting for. */
const PATIENCE = 10_000;

const emptyLog = (db: DatabaseSyncInstance): void => {
  const { busy } = db.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get() as { busy: number };
  if (busy !== 0) throw Object.assign(new Error("somebody reads it"), { errcode: 5 });
};
