import { backup, type DatabaseSyncInstance } from "@photostructure/sqlite";
import { Failure } from "../../record/failure.ts";
import type { Ledger, Reads } from "../ledger.ts";
import { connect, connectReadOnly, isWritable } from "./connect.ts";
import { explainError } from "./explain-error.ts";
import { expectNewest, migrate } from "./migrate.ts";
import { openReads } from "./open-reads.ts";
import { openTurns } from "./open-turns.ts";
import { replay } from "./replay/replay.ts";
import { takeOver } from "./replay/take-over.ts";
import { type Prepare, prepareOnce } from "./statements.ts";
import { faults } from "./verify/faults.ts";
import { eraseRows } from "./write/erase-rows.ts";
import { type Stamp, writeChange } from "./write/write-change.ts";

/** What a ledger's database does of `Ledger`; its originals are files beside it. */
export type Database = Omit<Ledger, "path" | "originals">;

/**
 * The database in this file: one connection that asks and never waits, and one that writes, opened when there is
 * something to write.
 */
export function openSqlite(file: string, stamp: () => Stamp, warn: (words: string) => void): Database {
  const db = explained(file, () => openMigrated(file));
  const inTurn = openTurns();
  let writer: Writer | null = null;
  const write = <T>(work: (writer: Writer) => Promise<T>): Promise<T> =>
    inTurn(async () => {
      try {
        writer ??= openWriter(file);
        return await inTransaction(writer, work);
      } catch (error) {
        throw explainError(error, file);
      }
    });
  return {
    ...openReads(db, file),
    append: (plan) =>
      write(async ({ db: to, prepare, reads }) => {
        const change = await plan(reads);
        return change && writeChange(to, prepare, change, stamp());
      }),
    erase: async (plan) => {
      const entry = await write(async ({ db: to, prepare, reads }) => {
        const erasure = await plan(reads);
        const written = writeChange(to, prepare, erasure.change, stamp());
        eraseRows(to, erasure);
        return written;
      });
      await inTurn(async () => sweep(writer!.db, warn));
      return entry;
    },
    replay: () => aside(file, replay),
    takeOver: (entries) => write(({ db: to }) => takeOver(to, entries)),
    faults: () => aside(file, faults),
    copyTo: async (path) => {
      await backup(db, path).catch((error: unknown) => {
        throw explainError(error, path);
      });
    },
    close: () =>
      inTurn(async () => {
        writer?.db.close();
        db.close();
      }),
  };
}

type Writer = { readonly db: DatabaseSyncInstance; readonly prepare: Prepare; readonly reads: Reads };

const openMigrated = (file: string): DatabaseSyncInstance => {
  if (!isWritable(file)) {
    const db = connectReadOnly(file);
    expectNewest(db, file);
    return db;
  }
  const db = connect(file);
  migrate(db, file);
  return db;
};

const openWriter = (file: string): Writer => {
  if (!isWritable(file)) throw new Failure("not-written", `${file} lies where nothing can be written`);
  const db = connect(file);
  return { db, prepare: prepareOnce(db), reads: openReads(db, file) };
};

/** IMMEDIATE: what is planned on the ledger as it is must still be so when it is written. */
const inTransaction = async <T>(writer: Writer, work: (writer: Writer) => Promise<T>): Promise<T> => {
  writer.db.exec("BEGIN IMMEDIATE");
  try {
    const done = await work(writer);
    writer.db.exec("COMMIT");
    return done;
  } catch (error) {
    if (writer.db.isTransaction) writer.db.exec("ROLLBACK");
    throw error;
  }
};

/** What was erased stays in free pages and in the log until both are written anew. */
const sweep = (db: DatabaseSyncInstance, warn: (words: string) => void): void => {
  db.exec("VACUUM");
  const { busy } = db.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get() as { busy: number };
  if (busy !== 0)
    warn("another process reads the ledger: what was erased leaves the file ledger.db-wal when that ends");
};

/** A connection of its own, so that a long look at everything has its one moment and holds nobody up. */
async function* aside<T>(file: string, look: (db: DatabaseSyncInstance) => AsyncIterable<T>): AsyncGenerator<T> {
  const db = isWritable(file) ? connect(file) : connectReadOnly(file);
  try {
    yield* look(db);
  } catch (error) {
    throw explainError(error, file);
  } finally {
    db.close();
  }
}

const explained = <T>(file: string, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw explainError(error, file);
  }
};
