import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { deriveClusters, type Tie } from "../../../../clusters/derive-clusters.ts";
import { liveAt } from "../../condition.ts";
import { packedRows } from "../../packed-rows.ts";
import type { Held } from "../held.ts";

/** Reads which entities are one now. All of them each time: one link can move many from one cluster to another. */
export function readClusters(db: DatabaseSyncInstance, { entities }: Held): void {
  entities.cluster(clustersNow(db));
}

/** The same, step by step. */
export function* readClustersBySteps(db: DatabaseSyncInstance, { entities }: Held): Generator<void, void> {
  const clusters = clustersNow(db);
  yield;
  entities.cluster(clusters);
}

const clustersNow = (db: DatabaseSyncInstance) =>
  packedRows<readonly [entity: string, cluster: string]>(db, { columns: "entity, cluster", from: "clusters" });

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
