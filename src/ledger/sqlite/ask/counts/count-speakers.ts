import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { deriveClusters } from "../../../clusters/derive-clusters.ts";
import type { AsOf } from "../../../ledger.ts";
import { componentOf } from "../clusters/component.ts";
import type { Condition } from "../condition.ts";

/** How many parties utter the statements `s` that meet this condition, those that links hold to be one counted once. */
export function countSpeakers(db: DatabaseSyncInstance, { sql, values }: Condition, asOf: AsOf): number {
  const from = `FROM statements s INDEXED BY statements_asked CROSS JOIN utterers u ON u.version = s.version`;
  if (asOf !== null) {
    const rows = db.prepare(`SELECT DISTINCT u.entity ${from} WHERE ${sql}`).all(...values) as { entity: string }[];
    const speakers = rows.map(({ entity }) => entity);
    const { entities, ties } = componentOf(db, speakers, asOf);
    const clusters = deriveClusters(entities, ties);
    return new Set(speakers.map((speaker) => clusters.get(speaker) ?? speaker)).size;
  }
  const row = db
    .prepare(
      `SELECT count(DISTINCT coalesce(c.cluster, u.entity)) AS n ${from}
       LEFT JOIN clusters c ON c.entity = u.entity WHERE ${sql}`,
    )
    .get(...values) as { n: number };
  return row.n;
}
