import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { deriveClusters } from "../../../../clusters/derive-clusters.ts";
import { componentOf } from "../../clusters/component.ts";
import { packedRows } from "../../packed-rows.ts";
import type { Held } from "../held.ts";

/** Reads which entities are one. All of them each time: one link can move many from one cluster to another. */
export function readClusters(db: DatabaseSyncInstance, { asOf, entities }: Held): void {
  if (asOf === null) {
    const rows = packedRows<readonly [string, string]>(db, { columns: "entity, cluster", from: "clusters" });
    entities.cluster(rows);
    return;
  }
  const live = entities.all.filter(({ version }) => version > 0).map(({ id }) => id);
  const component = componentOf(db, live, asOf);
  entities.cluster(deriveClusters(component.entities, component.ties));
}
