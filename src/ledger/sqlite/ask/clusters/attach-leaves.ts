import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { Touched } from "./refresh-clusters.ts";

/**
 * What a change does to clusters that can be seen without deriving any: a new entity without a link stands alone, and one
 * with a single link joins whom it is tied to, for nothing else in the cluster hangs on it. Gives what is left to derive.
 * Most of what is added is such, and the clusters that it joins can have thousands of members.
 */
export function attachLeaves(db: DatabaseSyncInstance, { links, entities }: Touched): Touched {
  const rest = { links: new Set(links), entities: new Set<string>() };
  const look = db.prepare(LOOK);
  for (const entity of entities) {
    const tie = look.get(entity) as Look;
    const isLeaf = tie.versions === 1 && tie.live === 1 && tie.cluster === null;
    if (isLeaf && tie.links === 0) continue;
    const joins =
      isLeaf && tie.links === 1 && tie.relation === "same" && links.has(tie.link!) && !entities.has(tie.other!);
    if (joins && attach(db, entity, tie.other!)) rest.links.delete(tie.link!);
    else rest.entities.add(entity);
  }
  return rest;
}

type Look = {
  readonly versions: number;
  readonly live: number;
  readonly cluster: string | null;
  readonly links: number;
  readonly link: string | null;
  readonly relation: string | null;
  readonly other: string | null;
};

// every version of a link counts: one that was ended may have held others
const LOOK = `
  WITH ties AS (
    SELECT id, relation, right AS other FROM links WHERE left = ?1
    UNION ALL SELECT id, relation, left FROM links WHERE right = ?1
  )
  SELECT
    (SELECT count(*) FROM entities WHERE id = ?1) AS versions,
    (SELECT count(*) FROM entities WHERE id = ?1 AND ended IS NULL) AS live,
    (SELECT cluster FROM clusters WHERE entity = ?1) AS cluster,
    (SELECT count(*) FROM ties) AS links,
    (SELECT id FROM ties LIMIT 1) AS link,
    (SELECT relation FROM ties LIMIT 1) AS relation,
    (SELECT other FROM ties LIMIT 1) AS other`;

/** False where whom it is tied to is not live. */
const attach = (db: DatabaseSyncInstance, entity: string, other: string): boolean => {
  const row = db
    .prepare(
      "SELECT coalesce(c.cluster, e.id) AS cluster FROM entities e LEFT JOIN clusters c ON c.entity = e.id WHERE e.id = ? AND e.ended IS NULL",
    )
    .get(other) as { cluster: string } | undefined;
  if (row === undefined) return false;
  const insert = db.prepare("INSERT OR IGNORE INTO clusters (entity, cluster) VALUES (?, ?)");
  for (const member of [other, entity]) insert.run(member, row.cluster);
  return true;
};
