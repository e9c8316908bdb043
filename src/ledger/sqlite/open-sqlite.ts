import { backup } from "@photostructure/sqlite";
import type { Ledger } from "../ledger.ts";
import { connect } from "./connect.ts";
import { explainError } from "./explain-error.ts";
import { migrate } from "./migrate.ts";
import { openReads } from "./open-reads.ts";
import { prepareOnce } from "./statements.ts";
import { type Stamp, writeChange } from "./write/write-change.ts";

/** A ledger's database: one connection that reads, and one that writes and is opened when there is something to write. */
export function openSqlite(file: string, stamp: () => Stamp): Omit<Ledger, "path" | "originals"> {
  const db = explained(file, () => {
    const opened = connect(file);
    migrate(opened, file);
    return opened;
  });
  let writing: {
    db: ReturnType<typeof connect>;
    reads: ReturnType<typeof openReads>;
    prepare: ReturnType<typeof prepareOnce>;
  } | null = null;
  const writer = () => {
    if (!writing) {
      const opened = connect(file);
      writing = { db: opened, reads: openReads(opened), prepare: prepareOnce(opened) };
    }
    return writing;
  };
  // Changes of one process wait for each other here, those of several at BEGIN IMMEDIATE.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work, work);
    turn = done.catch(() => {});
    return done;
  };
  return {
    ...openReads(db),
    append: (plan) =>
      inTurn(async () => {
        const { db: to, reads, prepare } = explained(file, writer);
        explained(file, () => to.exec("BEGIN IMMEDIATE"));
        try {
          const change = await plan(reads);
          const entry = change && writeChange(to, prepare, change, stamp());
          to.exec(change ? "COMMIT" : "ROLLBACK");
          return entry;
        } catch (error) {
          if (to.isTransaction) to.exec("ROLLBACK");
          throw explainError(error, file);
        }
      }),
    erase: () => Promise.reject(new Error("not yet")),
    replay: () => {
      throw new Error("not yet");
    },
    takeOver: () => Promise.reject(new Error("not yet")),
    copyTo: async (path) => {
      await backup(db, path);
    },
    close: async () => {
      await turn;
      writing?.db.close();
      db.close();
    },
  };
}

const explained = <T>(file: string, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw explainError(error, file);
  }
};
