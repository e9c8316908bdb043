import { setImmediate } from "node:timers/promises";
import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { Failure } from "../../record/failure.ts";
import type { Reads } from "../ledger.ts";
import { connect, isWritable } from "./connect.ts";
import { formOf, newerForm } from "./form.ts";
import { MIGRATIONS } from "./migrations.ts";
import { openReads } from "./open-reads.ts";
import { type Prepare, prepareOnce } from "./statements.ts";
import { whenFree } from "./when-free.ts";

/** A connection within a transaction that writes, and what can be asked over it. */
export type Writing = { readonly db: DatabaseSyncInstance; readonly prepare: Prepare; readonly now: Reads };

/** The one connection of a process that writes. */
export type Writer = {
  /** Runs this work in a transaction of its own: all that it writes is written when this resolves, or nothing is. */
  write<T>(work: (writing: Writing) => Promise<T>): Promise<T>;
  /** Runs this outside of any transaction, when no other connection is in its way. */
  apart<T>(work: (db: DatabaseSyncInstance) => T, patience: number): Promise<T>;
  close(): void;
};

/** A writer that connects when there is something to write; one work at a time. */
export function openWriter(file: string): Writer {
  let opened: Writing | null = null;
  const writing = async (): Promise<Writing> => {
    if (!isWritable(file)) throw new Failure("not-written", `${file} lies where nothing can be written`);
    opened ??= begin(await whenFree(() => connect(file, { patience: 0 })), file);
    return opened;
  };
  return {
    write: async (work) => {
      const to = await writing();
      // Immediate: what is planned on the ledger as it is must still be so when it is written.
      await whenFree(() => to.db.exec("BEGIN IMMEDIATE"));
      try {
        expectKnownForm(to.db, file);
        const done = await work(to);
        to.db.exec("COMMIT");
        // Who writes one change after the other lets the rest of the process run, and others write, in between.
        await setImmediate();
        return done;
      } catch (error) {
        // SQLite may have rolled back already, as it does on a full disk.
        if (to.db.isTransaction) to.db.exec("ROLLBACK");
        throw error;
      }
    },
    apart: async (work, patience) => {
      const { db } = await writing();
      return whenFree(() => work(db), patience);
    },
    close: () => opened?.db.close(),
  };
}

const begin = (db: DatabaseSyncInstance, file: string): Writing => ({
  db,
  prepare: prepareOnce(db),
  now: openReads(db, file),
});

/** A newer version of standoff may have changed the form since this one opened the ledger. */
const expectKnownForm = (db: DatabaseSyncInstance, file: string): void => {
  const reached = formOf(db, file);
  if (reached !== MIGRATIONS.length) throw newerForm(file, reached, MIGRATIONS.length);
};
