import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { Ledger } from "../ledger.ts";
import { connect, connectToAsk, disconnect } from "./connect.ts";
import { explainError } from "./explain-error.ts";
import { migrate } from "./migrate.ts";
import { openReads } from "./open-reads.ts";
import { openTurns } from "./open-turns.ts";
import { openWriter } from "./open-writer.ts";
import { PATIENCE, whenFree } from "./when-free.ts";
import { type Stamp, writeChange } from "./write/write-change.ts";

/** What a ledger's database does of `Ledger`; its originals are files beside it. */
export type Database = Omit<Ledger, "path" | "originals">;

/** What the database takes from outside: time and salt of each entry, and somebody to tell. */
export type DatabaseOptions = { readonly stamp: () => Stamp; readonly warn: (words: string) => void };

/**
 * The database in this file, in its newest form: one connection that asks and does not wait for who writes, and one that
 * writes. What erases, copies or looks through everything is loaded when it is asked for: `show` should not wait for it.
 * What writes a change is loaded here: who loses the right to read the program meanwhile could not load it then.
 */
export async function openSqlite(file: string, { stamp, warn }: DatabaseOptions): Promise<Database> {
  const db = await whenFree(() => openMigrated(file)).catch((error: unknown) => {
    throw explainError(error, file);
  });
  const writer = openWriter(file);
  const inTurn = openTurns();
  const change = <T>(work: () => Promise<T>): Promise<T> =>
    inTurn(() =>
      work().catch((error: unknown) => {
        throw explainError(error, file);
      }),
    );
  return {
    ...openReads(db, file),
    append: (plan) =>
      change(() =>
        writer.write(async (to) => {
          const planned = await plan(to.now);
          return planned && writeChange(to, planned, stamp());
        }),
      ),
    erase: (plan) =>
      change(async () => {
        const { eraseRows } = await import("./write/erase-rows.ts");
        const { sweep } = await import("./sweep.ts");
        const entry = await writer.write(async (to) => {
          const planned = await plan(to.now);
          const written = writeChange(to, planned.change, stamp());
          eraseRows(to, planned);
          return written;
        });
        await sweep(writer, warn);
        return entry;
      }),
    replay: () => aside(file, async () => (await import("./replay/replay.ts")).replay),
    takeOver: (entries) =>
      change(async () => {
        const { takeOver } = await import("./replay/take-over.ts");
        return writer.write((to) => takeOver(to, entries));
      }),
    faults: () => aside(file, async () => (await import("./verify/faults.ts")).faults),
    copyTo: async (path) => (await import("./copy-database.ts")).copyDatabase(file, path),
    close: () =>
      inTurn(async () => {
        writer.close();
        disconnect(db);
      }),
  };
}

const openMigrated = (file: string): DatabaseSyncInstance => {
  const db = connect(file, { patience: 0 });
  try {
    migrate(db, file);
    db.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

/** A connection of its own, so that a long look at everything has its one moment and holds nobody up. */
async function* aside<T>(
  file: string,
  load: () => Promise<(db: DatabaseSyncInstance) => AsyncIterable<T>>,
): AsyncGenerator<T> {
  const look = await load();
  const db = connectToAsk(file);
  try {
    yield* look(db);
  } catch (error) {
    throw explainError(error, file);
  } finally {
    db.close();
  }
}
