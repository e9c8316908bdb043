import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { deriveClusters } from "../../../clusters/derive-clusters.ts";
import type { AsOf } from "../../../ledger.ts";
import { bodiesWhere } from "../bodies-where.ts";
import { componentOf } from "./component.ts";

/** The cluster of each of these entities that links hold to be one with others, by the id and name of its oldest member. */
export function clustersOf(
  db: DatabaseSyncInstance,
  entities: readonly string[],
  asOf: AsOf,
): ReadonlyMap<string, { readonly id: string; readonly name: string }> {
  const linked = asOf === null ? heldNow(db, entities) : derivedAsOf(db, entities, asOf);
  const oldest = bodiesWhere(db, { kind: "entity", column: "id", values: new Set(linked.values()), asOf });
  const names = new Map(oldest.map(({ id, name }) => [id, name]));
  return new Map([...linked].map(([entity, id]) => [entity, { id, name: names.get(id) ?? id }]));
}

const heldNow = (db: DatabaseSyncInstance, entities: readonly string[]): ReadonlyMap<string, string> => {
  const rows = db
    .prepare("SELECT c.entity, c.cluster FROM json_each(?) wanted CROSS JOIN clusters c ON c.entity = wanted.value")
    .all(JSON.stringify(entities)) as { entity: string; cluster: string }[];
  return new Map(rows.map(({ entity, cluster }) => [entity, cluster]));
};

const derivedAsOf = (
  db: DatabaseSyncInstance,
  entities: readonly string[],
  asOf: AsOf,
): ReadonlyMap<string, string> => {
  const component = componentOf(db, entities, asOf);
  const derived = deriveClusters(component.entities, component.ties);
  const sizes = new Map<string, number>();
  for (const cluster of derived.values()) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  const linked = entities.flatMap((entity) => {
    const cluster = derived.get(entity);
    return cluster === undefined || sizes.get(cluster) === 1 ? [] : [[entity, cluster] as const];
  });
  return new Map(linked);
};
