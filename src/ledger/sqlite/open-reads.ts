import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { AsOf, Reads } from "../ledger.ts";
import { clustersOf } from "./ask/clusters/clusters-of.ts";
import { type Asking, openAsking } from "./ask/open-asking.ts";
import { explainError } from "./explain-error.ts";
import { headOf, listEntries, namesOf, seqAt, textWith } from "./reads/entry-reads.ts";
import { documentsNaming, hangingOn } from "./reads/hanging-reads.ts";
import { changedBy, EVERY, findRecords, listRecords, liveRecord, versionsOf } from "./reads/record-reads.ts";
import { prepareOnce } from "./statements.ts";

/** What can be asked over one connection. Throws `Failure` "ledger-damaged" where pages cannot be read. */
export function openReads(db: DatabaseSyncInstance, file: string): Reads {
  const { hold, holdVectors, ...reads } = readsOver(db);
  const explain = (error: unknown): never => {
    throw explainError(error, file);
  };
  const asks = Object.entries(reads) as [string, (...words: unknown[]) => Promise<unknown>][];
  const explained = Object.fromEntries(
    asks.map(([name, ask]) => [name, (...words: unknown[]) => inOneMoment(db, () => ask(...words)).catch(explain)]),
  ) as Omit<Reads, "hold">;
  // Not of one moment: it takes many, and what is asked of it afterwards is.
  const held = (asOf: AsOf = null) => hold(asOf).catch(explain);
  return {
    ...explained,
    hold: held,
    facets: async (query, wanted) => held(query.asOf).then(() => explained.facets(query, wanted)),
    parties: async (query) => held(query.asOf).then(() => explained.parties(query)),
    dossier: async (entity, asOf) => held(asOf).then(() => explained.dossier(entity, asOf)),
    near: async (vector, model, ...others) =>
      holdVectors(model)
        .catch(explain)
        .then(() => explained.near(vector, model, ...others)),
  };
}

/** An answer that is put together from several statements of SQL is of one moment. */
const inOneMoment = async <T>(db: DatabaseSyncInstance, ask: () => Promise<T>): Promise<T> => {
  if (db.isTransaction) return ask();
  db.exec("BEGIN");
  // Each has asked all that it asks when it gives its promise: nothing else runs in between.
  const answer = ask();
  try {
    db.exec("COMMIT");
  } catch (error) {
    if (db.isTransaction) db.exec("ROLLBACK");
    // Where pages are torn neither can be had, and why there is no answer says more.
    await answer;
    throw error;
  }
  return answer;
};

const readsOver = (db: DatabaseSyncInstance): Reads & Pick<Asking, "holdVectors"> => {
  const prepare = prepareOnce(db);
  return {
    head: async () => {
      const { seq, hash } = headOf(prepare);
      return { seq, hash };
    },
    seqAt: async (at) => seqAt(prepare, at),
    live: async (kind, id, asOf = null) => liveRecord(prepare, kind, id, asOf),
    list: async (kind, where, asOf = null, limit = EVERY) => listRecords(prepare, kind, where, { asOf, limit }),
    versions: async (id) => versionsOf(prepare, id),
    find: async (prefix) => findRecords(prepare, prefix),
    text: async (hash) => textWith(prepare, hash),
    hanging: async (document) => hangingOn(prepare, document),
    naming: async (hash) => documentsNaming(prepare, hash),
    entries: async (query) => listEntries(prepare, query),
    names: async () => namesOf(prepare),
    changed: async (seq) => changedBy(prepare, seq),
    clustersOf: async (entities, asOf = null) => clustersOf(db, entities, asOf),
    ...openAsking(db),
  };
};
