import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { allOf, condition, liveAt } from "../../condition.ts";
import { packedRows } from "../../packed-rows.ts";
import type { Held } from "../held.ts";

/** Counts the places that stand for each of these entities; null: for all. */
export function readMentions(db: DatabaseSyncInstance, { asOf, entities }: Held, ids: readonly string[] | null): void {
  for (const id of ids ?? []) entities.all[entities.numberOf(id)]!.mentions = 0;
  const wanted = ids === null ? [] : [condition("t.entity IN (SELECT value FROM json_each(?))", JSON.stringify(ids))];
  const { sql, values } = allOf([liveAt("t", asOf), condition("t.entity IS NOT NULL"), ...wanted]);
  const from = `(SELECT t.entity, count(*) AS n FROM mentions t INDEXED BY mentions_counted WHERE ${sql} GROUP BY t.entity)`;
  for (const [id, count] of packedRows<readonly [string, number]>(db, { columns: "entity, n", from }, ...values)) {
    entities.all[entities.numberOf(id)]!.mentions = count;
  }
}
