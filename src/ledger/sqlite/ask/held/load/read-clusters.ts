import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { deriveClusters, type Tie } from "../../../../clusters/derive-clusters.ts";
import { liveAt } from "../../condition.ts";
import { packedRows } from "../../packed-rows.ts";
import type { Held } from "../held.ts";

/** Reads which entities are one now, step by step. */
export function* readClusters(db: DatabaseSyncInstance, { entities }: Held): Generator<void, void> {
  const clusters = packedRows<ClusterRow>(db, { columns: "entity, cluster", from: "clusters" });
  yield;
  entities.cluster(clusters);
}

/**
 * Reads it again for these entities, which were recorded, ended or linked anew, and for all that this can have moved: who
 * was one with one of them or is now, and who was or is one with any of those. Whether a link joins hangs on the clusters
 * of its two ends alone, so what is moved is tied to these by such a chain.
 */
export function readClustersAround(db: DatabaseSyncInstance, { entities }: Held, ids: readonly string[]): void {
  const around = new Set<number>();
  const clusters: ClusterRow[] = [];
  for (let found = new Set(ids.map(entities.numberOf)); found.size > 0; ) {
    for (const number of found) around.add(number);
    const rows = clustersWith(
      db,
      Array.from(found, (number) => entities.all[number]!.id),
    );
    clusters.push(...rows);
    const fellows = [...fellowsAmong(entities, found), ...rows.map(([entity]) => entities.numberOf(entity))];
    found = new Set(fellows.filter((number) => !around.has(number)));
  }
  entities.cluster(clusters, around);
}

type ClusterRow = readonly [entity: string, cluster: string];

const clustersWith = (db: DatabaseSyncInstance, ids: readonly string[]): readonly ClusterRow[] => {
  const own = "SELECT own.cluster FROM json_each(?) wanted CROSS JOIN clusters own ON own.entity = wanted.value";
  const from = `clusters c WHERE c.cluster IN (${own})`;
  return packedRows<ClusterRow>(db, { columns: "c.entity, c.cluster", from }, JSON.stringify(ids));
};

/** All that are held to be one with one of these. */
const fellowsAmong = ({ all }: Held["entities"], some: ReadonlySet<number>): readonly number[] => {
  const wanted = new Set(Array.from(some, (number) => all[number]!.cluster));
  const fellows: number[] = [];
  for (let number = 0; number < all.length; number++) if (wanted.has(all[number]!.cluster)) fellows.push(number);
  return fellows;
};

/** Derives which entities were one at the moment that is held, step by step: only those of now are kept. */
export function* deriveThen(db: DatabaseSyncInstance, { asOf, entities }: Held): Generator<void, void> {
  const first = "(SELECT id, min(version) AS age FROM entities GROUP BY id)";
  const ages = new Map(packedRows<readonly [string, number]>(db, { columns: "id, age", from: first }));
  yield;
  const live = liveAt("l", asOf);
  const links = `(SELECT * FROM links l WHERE l.left IS NOT NULL AND (${live.sql}) ORDER BY l.version)`;
  const columns = "left, right, relation, maker_kind";
  const rows = packedRows<LinkRow>(db, { columns, from: links }, ...live.values);
  yield;
  const ties = rows.map(([left, right, relation, maker]) => ({ left, right, relation, isPersons: maker === "person" }));
  const oldestFirst = entities.all
    .filter(({ version }) => version > 0)
    .map(({ id }) => id)
    .sort((a, b) => ages.get(a)! - ages.get(b)!);
  yield;
  const clusters = deriveClusters(oldestFirst, ties);
  yield;
  entities.cluster(clusters);
}

type LinkRow = readonly [left: string, right: string, relation: Tie["relation"], maker: string];
