import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { AsOf } from "../../../ledger.ts";
import { liveAt } from "../condition.ts";

/** The members of the side with this name, case aside; none where there is no such side. */
export function membersOfSide(db: DatabaseSyncInstance, name: string, asOf: AsOf): readonly string[] {
  const live = liveAt("side", asOf);
  const rows = db
    .prepare(
      `SELECT member.value AS id FROM sides side, json_each(side.body, '$.members') member
       WHERE side.name = ? COLLATE NOCASE AND (${live.sql})`,
    )
    .all(name, ...live.values) as { id: string }[];
  return rows.map(({ id }) => id);
}
