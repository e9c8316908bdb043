import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { deriveClusters } from "../../../clusters/derive-clusters.ts";
import type { AsOf } from "../../../ledger.ts";
import { componentOf } from "./component.ts";

/** These entities and all that were one with any of them when this entry had been recorded; null: as it is now. */
export function fellowsOf(db: DatabaseSyncInstance, entities: readonly string[], asOf: AsOf): readonly string[] {
  if (entities.length === 0) return [];
  return asOf === null ? fellowsNow(db, entities) : fellowsThen(db, entities, asOf);
}

const fellowsNow = (db: DatabaseSyncInstance, entities: readonly string[]): readonly string[] => {
  const fellows = db.prepare(
    `SELECT entity FROM clusters WHERE cluster IN
       (SELECT cluster FROM json_each(?) wanted JOIN clusters ON clusters.entity = wanted.value)`,
  );
  const rows = fellows.all(JSON.stringify(entities)) as { entity: string }[];
  return [...new Set([...entities, ...rows.map(({ entity }) => entity)])];
};

const fellowsThen = (db: DatabaseSyncInstance, entities: readonly string[], asOf: AsOf): readonly string[] => {
  const component = componentOf(db, entities, asOf);
  const derived = deriveClusters(component.entities, component.ties);
  const wanted = new Set(entities.map((entity) => derived.get(entity)));
  return component.entities.filter((entity) => wanted.has(derived.get(entity)));
};
