import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { AsOf } from "../../../ledger.ts";
import { liveAt } from "../condition.ts";
import { headOf } from "../head-of.ts";
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

/**
 * Finds the statements nearest to a vector by looking at all of them. The vectors are loaded at the first question and
 * held; after an entry that was written since, by whichever process, they are loaded anew.
 */
export function openNear(db: DatabaseSyncInstance): (query: NearQuery) => readonly NearStatement[] {
  let held: { readonly of: string; readonly vectors: Held | null } | null = null;
  return ({ vector, model, limit, asOf }) => {
    const of = `${model} ${headOf(db)}`;
    if (held?.of !== of) held = { of, vectors: holdVectors(db, model) };
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
  };
}

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
