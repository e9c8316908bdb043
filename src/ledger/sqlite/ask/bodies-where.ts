import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { RecordOf } from "../../../record/ledger/ledger-record.ts";
import type { RecordKind } from "../../../record/ledger/record-kind.ts";
import { TABLES } from "../../columns.ts";
import type { AsOf } from "../../ledger.ts";
import { parseBody } from "../parse-body.ts";
import { liveAt } from "./condition.ts";

/** The live records of a kind whose column has one of these values, in the order of their recording. */
export function bodiesWhere<Kind extends RecordKind>(
  db: DatabaseSyncInstance,
  { kind, column, values, asOf }: { kind: Kind; column: string; values: Iterable<string>; asOf: AsOf },
): RecordOf<Kind>[] {
  const wanted = [...new Set(values)];
  if (wanted.length === 0) return [];
  const live = liveAt("r", asOf);
  // the join runs from the values: each is looked up in the column's index
  const rows = db
    .prepare(
      `SELECT r.body FROM json_each(?) wanted CROSS JOIN ${TABLES[kind].table} r ON r.${column} = wanted.value
       WHERE r.body IS NOT NULL AND (${live.sql}) ORDER BY r.version`,
    )
    .all(JSON.stringify(wanted), ...live.values) as { body: string }[];
  return rows.map(({ body }) => parseBody<Kind>(body));
}
