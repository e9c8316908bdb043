import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { liveAt } from "../condition.ts";
import type { Held } from "../held/held.ts";
import { packedRows } from "../packed-rows.ts";

/** The numbers of the clusters that a person's link holds together, if only in part. */
export function clustersLinked(db: DatabaseSyncInstance, { asOf, entities }: Held): ReadonlySet<number> {
  const live = liveAt("l", asOf);
  const from = `links l INDEXED BY links_persons WHERE l.maker_kind = 'person' AND l.relation = 'same' AND (${live.sql})`;
  const ties = packedRows<readonly [string, string]>(db, { columns: "l.left, l.right", from }, ...live.values);
  const clusters = ties.map((ends) => ends.map((id) => entities.all[entities.numberOf(id)]!.cluster));
  return new Set(clusters.filter(([left, right]) => left === right).map(([cluster]) => cluster!));
}
