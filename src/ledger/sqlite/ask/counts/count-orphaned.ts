import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { JUDGEMENT_KINDS } from "../../../../record/ledger/judgement.ts";
import type { RecordKind } from "../../../../record/ledger/record-kind.ts";
import { TABLES } from "../../../columns.ts";
import type { AsOf } from "../../../ledger.ts";
import { liveAt } from "../condition.ts";

/**
 * How many judgements stand on a record that is no longer live, though no person withdrew it: a later reading has found
 * other words.
 */
export function countOrphaned(db: DatabaseSyncInstance, asOf: AsOf): number {
  return JUDGEMENT_KINDS.reduce((sum, kind) => sum + countOf(db, TABLES[kind].table, asOf), 0);
}

const JUDGED = ["statement", "claim", "mention", "entity", "document"] as const satisfies readonly RecordKind[];

const countOf = (db: DatabaseSyncInstance, table: string, asOf: AsOf): number => {
  const [judgement, withdrawn] = [liveAt("j", asOf), liveAt("w", asOf)];
  const alive = JUDGED.map((kind) => {
    const live = liveAt("r", asOf);
    const target = `SELECT 1 FROM ${TABLES[kind].table} r WHERE r.id = j.target AND (${live.sql})`;
    return { sql: `(j.target_kind = '${kind}' AND NOT EXISTS (${target}))`, values: live.values };
  });
  const row = db
    .prepare(
      `SELECT count(*) AS n FROM ${table} j WHERE (${judgement.sql}) AND (${alive.map(({ sql }) => sql).join(" OR ")})
       AND NOT EXISTS (SELECT 1 FROM reviews w WHERE w.target = j.target AND w.verdict = 'withdrawn' AND (${withdrawn.sql}))`,
    )
    .get(...judgement.values, ...alive.flatMap(({ values }) => values), ...withdrawn.values) as { n: number };
  return row.n;
};
