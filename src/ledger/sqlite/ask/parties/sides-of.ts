import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { liveAt } from "../condition.ts";
import { foldAscii } from "../held/fold-ascii.ts";
import type { Held } from "../held/held.ts";
import { packedRows } from "../packed-rows.ts";

/** The names of the sides that a member of each cluster is on, by the cluster's number; of names that differ in case alone the first. */
export function sidesOf(db: DatabaseSyncInstance, { asOf, entities }: Held): ReadonlyMap<number, readonly string[]> {
  const live = liveAt("side", asOf);
  const from = `sides side, json_each(side.body, '$.members') member WHERE side.body IS NOT NULL AND (${live.sql})`;
  const rows = packedRows<readonly [name: string, member: string]>(
    db,
    { columns: "side.name, member.value", from },
    ...live.values,
  );
  const names = new Map<string, string>();
  const sides = new Map<number, Set<string>>();
  for (const [name, member] of rows) {
    if (!names.has(foldAscii(name))) names.set(foldAscii(name), name);
    const { cluster } = entities.all[entities.numberOf(member)]!;
    sides.set(cluster, (sides.get(cluster) ?? new Set()).add(names.get(foldAscii(name))!));
  }
  return new Map([...sides].map(([cluster, found]) => [cluster, [...found]]));
}
