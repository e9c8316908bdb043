import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { deriveClusters } from "../../../clusters/derive-clusters.ts";
import { attachLeaves } from "./attach-leaves.ts";
import { componentOf } from "./component.ts";
import { fellowsOf } from "./fellows-of.ts";

/** The links and entities, by id, of which a change wrote or ended a version. */
export type Touched = { readonly links: Set<string>; readonly entities: Set<string> };

/**
 * Brings the table of clusters in step with a change, by deriving anew those that it touches. The table has those that
 * are one with another; who is not in it stands alone.
 */
export function refreshClusters(db: DatabaseSyncInstance, touched: Touched): void {
  const rest = attachLeaves(db, touched);
  deriveAround(db, [...rest.entities, ...endsOf(db, rest.links)]);
}

/** Derives all clusters from nothing. */
export function rebuildClusters(db: DatabaseSyncInstance): void {
  db.exec("DELETE FROM clusters");
  const links = db.prepare("SELECT id FROM links WHERE ended IS NULL").all() as { id: string }[];
  deriveAround(db, endsOf(db, new Set(links.map(({ id }) => id))));
}

const deriveAround = (db: DatabaseSyncInstance, seeds: readonly string[]): void => {
  // the table still has whoever was one with them: what tied them may be gone
  const former = fellowsOf(db, seeds, null);
  const { entities, ties } = componentOf(db, former, null);
  const remove = db.prepare("DELETE FROM clusters WHERE entity = ?");
  for (const entity of new Set([...former, ...entities])) remove.run(entity);
  const derived = deriveClusters(entities, ties);
  const sizes = new Map<string, number>();
  for (const cluster of derived.values()) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  const insert = db.prepare("INSERT INTO clusters (entity, cluster) VALUES (?, ?)");
  for (const [entity, cluster] of derived) if (sizes.get(cluster)! > 1) insert.run(entity, cluster);
};

/** The ends of every version of these links: one may have been recorded anew between others. */
const endsOf = (db: DatabaseSyncInstance, links: ReadonlySet<string>): string[] => {
  if (links.size === 0) return [];
  const rows = db
    .prepare("SELECT left, right FROM json_each(?) wanted JOIN links ON links.id = wanted.value")
    .all(JSON.stringify([...links])) as { left: string; right: string }[];
  return rows.flatMap(({ left, right }) => [left, right]);
};
