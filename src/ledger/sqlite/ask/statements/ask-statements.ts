import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { StatementHit, StatementQuery } from "../../../asking.ts";
import type { AsOf } from "../../../ledger.ts";
import { allOf, type Condition, condition, liveAt } from "../condition.ts";
import { type Match, matchExpression, matchWords } from "../match-words.ts";
import { fillStatements } from "./fill-statements.ts";
import { statementConditions } from "./statement-conditions.ts";

/** The statements that meet a query, in its order, and how many there are in all. */
export function askStatements(
  db: DatabaseSyncInstance,
  query: StatementQuery,
): { readonly hits: readonly StatementHit[]; readonly total: number } {
  const source = sourceOf(query);
  const where = allOf([...source.conditions, ...statementConditions(db, query)]);
  const count = db.prepare(`SELECT count(*) AS total FROM ${source.from} WHERE ${where.sql}`);
  const { total } = count.get(...where.values) as { total: number };
  if (total === 0 || query.limit === 0) return { hits: [], total };
  const { join, by } = orderOf(query, source.ranks);
  const page = db.prepare(
    `SELECT s.version FROM ${source.from} ${join.sql} WHERE ${where.sql} ORDER BY ${by} LIMIT ? OFFSET ?`,
  );
  const rows = page.all(...join.values, ...where.values, query.limit, query.offset ?? 0) as { version: number }[];
  return {
    hits: fillStatements(
      db,
      rows.map(({ version }) => version),
      query.asOf ?? null,
    ),
    total,
  };
}

type Source = { readonly from: string; readonly conditions: readonly Condition[]; readonly ranks: boolean };

/**
 * Where the rows come from: the index of words, where there are any, and then from statements one by one, by an index
 * that has all that is asked of them: their table is hundreds of megabytes, and each row would be another page of it.
 */
const sourceOf = ({ words }: StatementQuery): Source => {
  if (words === undefined) return { from: "statements s", conditions: [], ranks: false };
  const match = matchWords(words);
  if (match === null) return { from: "statements s", conditions: [condition("0")], ranks: false };
  const expression = matchExpression(match);
  if (expression === null) return { from: "statements s", conditions: [lacks(match)], ranks: false };
  return {
    from: "statement_words w CROSS JOIN statements s INDEXED BY statements_asked ON s.version = w.rowid",
    conditions: [condition("statement_words MATCH ?", expression)],
    ranks: true,
  };
};

const lacks = ({ unwanted }: Match): Condition =>
  condition("s.version NOT IN (SELECT rowid FROM statement_words WHERE statement_words MATCH ?)", unwanted ?? "");

const orderOf = ({ order, asOf = null }: StatementQuery, ranks: boolean): { join: Condition; by: string } => {
  switch (order ?? (ranks ? "relevance" : "said")) {
    case "relevance":
      return ranks ? { join: NO_JOIN, by: "w.rank, s.version" } : orderOf({ order: "said", asOf, limit: 0 }, ranks);
    case "recorded":
      return { join: NO_JOIN, by: "s.recorded DESC, s.version" };
    case "document":
      return { join: document(asOf), by: "d.version, s.position" };
    case "said":
      return { join: document(asOf), by: `${DAY}, d.version, s.position` };
  }
};

const NO_JOIN: Condition = { sql: "", values: [] };

const document = (asOf: AsOf): Condition => {
  const live = liveAt("d", asOf);
  return { sql: `LEFT JOIN documents d ON d.id = s.document AND (${live.sql})`, values: live.values };
};

/** The day of saying, else of publication, else of collecting. */
const DAY = `coalesce(s.said_from, d.published_from,
  (SELECT min(substr(g.collected_at, 1, 10)) FROM sightings g WHERE g.document = s.document))`;
