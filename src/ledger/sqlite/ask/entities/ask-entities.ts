import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { EntityHit } from "../../../asking.ts";
import { deriveClusters } from "../../../clusters/derive-clusters.ts";
import type { AsOf } from "../../../ledger.ts";
import { bodiesWhere } from "../bodies-where.ts";
import { componentOf } from "../clusters/component.ts";
import { allOf, liveAt } from "../condition.ts";
import { isNotSuperseded } from "../documents/document-conditions.ts";
import { groupBy } from "../group-by.ts";
import { entitiesNamed } from "./entities-named.ts";

/** The clusters with a member whose name has these words, the most spoken of first. */
export function askEntities(db: DatabaseSyncInstance, words: string, asOf: AsOf): readonly EntityHit[] {
  const hits = clustersAround(db, entitiesNamed(db, words, asOf), asOf);
  return hits.sort((a, b) => b.statements - a.statements);
}

/** The cluster of one entity; null where it is not live. */
export function askCluster(db: DatabaseSyncInstance, entity: string, asOf: AsOf): EntityHit | null {
  return clustersAround(db, [entity], asOf)[0] ?? null;
}

/** The clusters of these entities, each once, the oldest first. */
const clustersAround = (db: DatabaseSyncInstance, seeds: readonly string[], asOf: AsOf): EntityHit[] => {
  const component = componentOf(db, seeds, asOf);
  const derived = deriveClusters(component.entities, component.ties);
  const wanted = new Set(seeds.map((seed) => derived.get(seed)).filter((cluster) => cluster !== undefined));
  const members = component.entities.filter((entity) => wanted.has(derived.get(entity)!));
  const records = bodiesWhere(db, { kind: "entity", column: "id", values: members, asOf });
  const links = ["left", "right"].flatMap((column) => bodiesWhere(db, { kind: "link", column, values: members, asOf }));
  const unique = [...new Map(links.map((link) => [link.id, link])).values()];
  const byId = new Map(records.map((record) => [record.id, record]));
  return [...groupBy(members, (entity) => derived.get(entity)!)].map(([id, own]) => {
    const inside = new Set(own);
    const { name, of } = byId.get(id)!;
    return {
      id,
      name,
      of,
      members: own.map((entity) => byId.get(entity)!),
      links: unique.filter(({ left, right }) => inside.has(left) || inside.has(right)),
      statements: countUttered(db, own, asOf),
    };
  });
};

const countUttered = (db: DatabaseSyncInstance, entities: readonly string[], asOf: AsOf): number => {
  const live = allOf([liveAt("s", asOf), isNotSuperseded("s.document", asOf)]);
  const row = db
    .prepare(
      `SELECT count(DISTINCT u.version) AS statements FROM json_each(?) member CROSS JOIN utterers u ON u.entity = member.value
       CROSS JOIN statements s INDEXED BY statements_asked ON s.version = u.version WHERE ${live.sql}`,
    )
    .get(JSON.stringify(entities), ...live.values) as { statements: number };
  return row.statements;
};
