import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { Tie } from "../../../clusters/derive-clusters.ts";
import type { AsOf } from "../../../ledger.ts";
import { liveAt } from "../condition.ts";

/** Entities, oldest first, and the links among them, oldest first: what clusters are derived from. */
export type Component = { readonly entities: readonly string[]; readonly ties: readonly Tie[] };

/**
 * All that links of the kind "same" tie to these entities, by whatever detour, through live entities and links. What
 * lies outside it has no part in their clusters.
 */
export function componentOf(db: DatabaseSyncInstance, seeds: Iterable<string>, asOf: AsOf): Component {
  const entities = new Map<string, number>();
  const ties = new Map<number, Tie>();
  for (let found = agesOf(db, [...seeds], asOf); found.size > 0; ) {
    for (const [entity, age] of found) entities.set(entity, age);
    const beyond = new Set<string>();
    for (const { version, ...tie } of tiesOf(db, [...found.keys()], asOf)) {
      ties.set(version, tie);
      if (tie.relation === "different") continue;
      for (const end of [tie.left, tie.right]) if (!entities.has(end)) beyond.add(end);
    }
    found = agesOf(db, [...beyond], asOf);
  }
  return { entities: byNumber(entities), ties: [...ties].sort(([a], [b]) => a - b).map(([, tie]) => tie) };
}

const byNumber = (ages: ReadonlyMap<string, number>): string[] =>
  [...ages].sort(([, a], [, b]) => a - b).map(([entity]) => entity);

/** An entity is as old as its first version, so that one that was put right stays as old as it was. */
const agesOf = (db: DatabaseSyncInstance, entities: readonly string[], asOf: AsOf): Map<string, number> => {
  if (entities.length === 0) return new Map();
  const live = liveAt("e", asOf);
  const rows = db
    .prepare(
      `SELECT e.id, (SELECT min(first.version) FROM entities first WHERE first.id = e.id) AS age
       FROM json_each(?) wanted JOIN entities e ON e.id = wanted.value WHERE ${live.sql}`,
    )
    .all(JSON.stringify(entities), ...live.values) as { id: string; age: number }[];
  return new Map(rows.map(({ id, age }) => [id, age]));
};

type Row = { version: number; left: string; right: string; relation: Tie["relation"]; maker: string };

const tiesOf = (
  db: DatabaseSyncInstance,
  entities: readonly string[],
  asOf: AsOf,
): (Tie & { readonly version: number })[] => {
  const live = liveAt("l", asOf);
  const side = (end: string) =>
    `SELECT l.version, l.left, l.right, l.relation, l.maker_kind AS maker
     FROM json_each(?1) wanted JOIN links l ON l.${end} = wanted.value WHERE ${live.sql.replaceAll("?", "?2")}`;
  const rows = db
    .prepare(`${side("left")} UNION ${side("right")}`)
    .all(JSON.stringify(entities), ...live.values.slice(0, 1)) as Row[];
  return rows.map(({ maker, ...row }) => ({ ...row, isPersons: maker === "person" }));
};
