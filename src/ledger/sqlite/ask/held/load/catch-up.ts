import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { condition } from "../../condition.ts";
import { packedNumbers, packedRows } from "../../packed-rows.ts";
import type { Held } from "../held.ts";
import { readClustersAround } from "./read-clusters.ts";
import { READERS } from "./read-into.ts";
import { readJudgements } from "./read-judgements.ts";
import { readMentions } from "./read-mentions.ts";

/** Brings what is held as of now up to this head, by what entries since have recorded and ended. None of them may be a purge. */
export function catchUp(db: DatabaseSyncInstance, held: Held, head: number): void {
  const { documents, entities, statements } = held;
  const since = held.head;
  for (const [id, version] of endedSince(db, "documents", since)) documents.end(id, version);
  for (const [id, version] of endedSince(db, "entities", since)) entities.end(id, version);
  for (const [, version] of endedSince(db, "statements", since)) statements.end(version);
  for (const [, version, document] of endedSince(db, "sightings", since)) {
    documents.all[documents.numberOf(document)]!.collected.delete(version);
  }
  const recorded = { ...condition("t.recorded > ?", since), hint: "" };
  for (const { read } of READERS) if (!readJudgements.some((one) => one.read === read)) read(db, held, recorded);
  judgeAgain(db, held, since);
  const counted = idsSince(db, { table: "mentions", column: "entity", since });
  if (counted.length > 0) readMentions(db, held, counted);
  const tied = TYING.flatMap(([table, column]) => idsSince(db, { table, column, since }));
  if (tied.length > 0) readClustersAround(db, held, tied);
  held.head = head;
}

/** Where the ids of entities stand that a change may have moved from one cluster to another. */
const TYING = [
  ["entities", "id"],
  ["links", "left"],
  ["links", "right"],
] as const;

/** Reads anew what was said of statements of which something was said since, and of those that were recorded since. */
const judgeAgain = (db: DatabaseSyncInstance, held: Held, since: number): void => {
  const judged = readJudgements.flatMap(({ table }) => idsSince(db, { table, column: "target", since }));
  const ids = [...new Set([...judged, ...idsSince(db, { table: "statements", column: "id", since })])];
  if (ids.length === 0) return;
  const wanted = JSON.stringify(ids);
  const from = "json_each(?) wanted CROSS JOIN statements s ON s.id = wanted.value WHERE s.ended IS NULL";
  for (const version of packedNumbers(db, { column: "s.version", from }, wanted)) {
    const row = held.statements.rowOf(version);
    if (row !== -1) held.statements.forgetJudgement(row);
  }
  const pick = { ...condition("t.target IN (SELECT value FROM json_each(?))", wanted), hint: "" };
  for (const { read } of readJudgements) read(db, held, pick);
};

const endedSince = (db: DatabaseSyncInstance, table: string, since: number) =>
  packedRows<readonly [id: string, version: number, document: string]>(
    db,
    { columns: "t.id, t.version, t.document", from: `${table} t WHERE t.ended > ?` },
    since,
  );

type Since = { readonly table: string; readonly column: string; readonly since: number };

const idsSince = (db: DatabaseSyncInstance, { table, column, since }: Since): readonly string[] => {
  const touched = (when: "recorded" | "ended") => {
    // by itself SQLite would rather go through all of the column's index, in its order
    const from = `${table} INDEXED BY ${table}_${when} WHERE ${when} > ? AND ${column} IS NOT NULL`;
    return packedRows<readonly [string]>(db, { columns: column, from }, since).map(([id]) => id);
  };
  return [...new Set([...touched("recorded"), ...touched("ended")])];
};
