import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { Act } from "../../../../record/act.ts";
import type { Verdict } from "../../../../record/ledger/judgement.ts";
import type { LedgerCounts } from "../../../asking.ts";
import type { AsOf } from "../../../ledger.ts";
import { allOf, type Condition, condition, liveAt } from "../condition.ts";
import { isNotSuperseded } from "../documents/document-conditions.ts";
import { isChecked, isReviewed, not } from "../judged.ts";
import { countOrphaned } from "./count-orphaned.ts";
import { countSpeakers } from "./count-speakers.ts";

/** How much a ledger holds. Statements of superseded documents are left out of all counts, as they are of a search. */
export function askCounts(db: DatabaseSyncInstance, asOf: AsOf): LedgerCounts {
  const documents = allOf([liveAt("d", asOf)]);
  const superseded = allOf([documents, not(isNotSuperseded("d.id", asOf))]);
  const statements = allOf([liveAt("s", asOf), condition("s.act IS NOT NULL"), isNotSuperseded("s.document", asOf)]);
  const count = (from: string, { sql, values }: Condition) =>
    (db.prepare(`SELECT count(*) AS n FROM ${from} WHERE ${sql}`).get(...values) as { n: number }).n;
  const statementsThat = (...conditions: Condition[]) =>
    count(`statements s ${ASKED}`, allOf([statements, ...conditions]));
  const verdict = (one: Verdict) => statementsThat(isChecked("s.id", one, asOf));
  return {
    documents: count("documents d", documents),
    superseded: count("documents d", superseded),
    statements: statementsThat(),
    reviewed: statementsThat(isReviewed("s.id", asOf)),
    checked: {
      "not checked": verdict("not checked"),
      "cannot be checked": verdict("cannot be checked"),
      supported: verdict("supported"),
      contradicted: verdict("contradicted"),
    },
    speakers: countSpeakers(db, statements, asOf),
    outlets: countOutlets(db, statements, asOf),
    acts: countActs(db, statements),
    orphaned: countOrphaned(db, asOf),
  };
}

/** An index that has all that is asked of statements here: their table is far larger. */
const ASKED = "INDEXED BY statements_asked";

const countOutlets = (db: DatabaseSyncInstance, statements: Condition, asOf: AsOf): LedgerCounts["outlets"] => {
  const live = liveAt("d", asOf);
  const own = `SELECT s.document, count(*) AS n FROM statements s ${ASKED} WHERE ${statements.sql} GROUP BY s.document`;
  return db
    .prepare(
      `SELECT d.outlet, count(*) AS documents, coalesce(sum(own.n), 0) AS statements
       FROM documents d LEFT JOIN (${own}) own ON own.document = d.id
       WHERE ${live.sql} GROUP BY d.outlet ORDER BY documents DESC, d.outlet`,
    )
    .all(...statements.values, ...live.values) as LedgerCounts["outlets"][number][];
};

const countActs = (db: DatabaseSyncInstance, { sql, values }: Condition): LedgerCounts["acts"] =>
  db
    .prepare(
      `SELECT s.act, count(*) AS statements FROM statements s ${ASKED} WHERE ${sql} GROUP BY s.act ORDER BY 2 DESC, 1`,
    )
    .all(...values) as { act: Act; statements: number }[];
