import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { AsOf } from "../../../ledger.ts";
import { atOnce } from "../at-once.ts";
import { bySteps } from "../by-steps.ts";
import { liveAt } from "../condition.ts";
import { type Held, holdVectors } from "./hold-vectors.ts";
import { nearest } from "./nearest.ts";

/** A statement and the cosine of its vector with the one that was asked for. */
export type NearStatement = { readonly statement: string; readonly cosine: number };

/** What is nearest to a vector, and how many, at what time. */
export type NearQuery = {
  readonly vector: Int8Array;
  readonly model: string;
  readonly limit: number;
  readonly asOf: AsOf;
};

/** The statements nearest to a vector, found by looking at all of them. */
export type Nearness = {
  /** Loads the vectors of a model, giving way to others in between; without it `ask` loads them all at once. */
  load(model: string): Promise<void>;
  ask(query: NearQuery): readonly NearStatement[];
};

/** The vectors are held from one question to the next, and loaded anew once any were written or removed, by whichever process. */
export function openNear(db: DatabaseSyncInstance): Nearness {
  let held: { readonly of: string; readonly vectors: Held | null } | null = null;
  return {
    load: async (model) => {
      const of = stateOf(db, model);
      if (held?.of === of) return;
      held = { of, vectors: await bySteps(holdVectors(db, model)) };
    },
    ask: ({ vector, model, limit, asOf }) => {
      const of = stateOf(db, model);
      if (held?.of !== of) held = { of, vectors: atOnce(holdVectors(db, model)) };
      const { vectors } = held;
      if (vectors === null || vectors.width !== vector.length || limit < 1) return [];
      for (let wanted = 2 * limit + 10; ; wanted *= 4) {
        const found = nearest(vectors, vector, wanted).map(({ index, cosine }) => ({
          statement: vectors.statementAt(index),
          cosine,
        }));
        const live = liveAmong(db, found, asOf);
        if (live.length >= limit || found.length < wanted) return live.slice(0, limit);
      }
    },
  };
}

/**
 * Changes whenever vectors do: those that are written, also in the place of others, have the highest row of all, and only a
 * purge removes any, after which the rows are numbered anew, in a new version of the schema. Most entries are judgements
 * and leave all of that as it is.
 */
const stateOf = (db: DatabaseSyncInstance, model: string): string => {
  const row = db.prepare(STATE).get() as { row: number | null; purge: number | null; version: number };
  return `${model} ${row.row} ${row.purge} ${row.version}`;
};

const STATE = `SELECT (SELECT max(rowid) FROM vectors) AS row, (SELECT max(recorded) FROM purges) AS purge,
  (SELECT schema_version FROM pragma_schema_version) AS version`;

const liveAmong = (db: DatabaseSyncInstance, found: readonly NearStatement[], asOf: AsOf): NearStatement[] => {
  const live = liveAt("s", asOf);
  const rows = db
    .prepare(
      `SELECT DISTINCT s.id FROM json_each(?) wanted CROSS JOIN statements s ON s.id = wanted.value WHERE ${live.sql}`,
    )
    .all(JSON.stringify(found.map(({ statement }) => statement)), ...live.values) as { id: string }[];
  const ids = new Set(rows.map(({ id }) => id));
  return found.filter(({ statement }) => ids.has(statement));
};
