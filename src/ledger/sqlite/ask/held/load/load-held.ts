import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { AsOf } from "../../../../ledger.ts";
import { condition } from "../../condition.ts";
import { headOf } from "../../head-of.ts";
import { type Held, openHeld } from "../held.ts";
import { deriveThen, readClusters } from "./read-clusters.ts";
import { READERS } from "./read-into.ts";
import { readMentions } from "./read-mentions.ts";

/**
 * Loads all that is held of a moment, a slice at a time, so that others can be served in between. What is written
 * meanwhile is seen in part: who takes what was loaded catches up from the head that it began with.
 */
export function* loadHeld(db: DatabaseSyncInstance, asOf: AsOf): Generator<void, Held> {
  const held = openHeld(asOf, headOf(db));
  for (const { table, index, read } of READERS) {
    const last = lastVersion(db, table);
    for (let from = 0; from < last; from += SLICE) {
      const slice = condition("t.version > ? AND t.version <= ?", from, from + SLICE);
      read(db, held, { ...slice, hint: index === null ? "" : `INDEXED BY ${index}` });
      yield;
    }
  }
  readMentions(db, held, null);
  yield;
  yield* asOf === null ? readClusters(db, held) : deriveThen(db, held);
  return held;
}

/** So many rows are read in some twenty milliseconds. */
const SLICE = 10_000;

const lastVersion = (db: DatabaseSyncInstance, table: string): number =>
  (db.prepare(`SELECT coalesce(max(version), 0) AS last FROM ${table}`).get() as { last: number }).last;
