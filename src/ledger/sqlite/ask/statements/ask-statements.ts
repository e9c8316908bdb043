import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { AllStatements, StatementHit, StatementQuery } from "../../../asking.ts";
import type { AsOf } from "../../../ledger.ts";
import { allOf, type Condition, condition, liveAt } from "../condition.ts";
import { findRows, RANKED } from "../held/find/find-rows.ts";
import type { Held } from "../held/held.ts";
import { type Match, matchAny, matchExpression, matchWords } from "../match-words.ts";
import { fillStatements } from "./fill-statements.ts";
import { statementConditions } from "./statement-conditions.ts";

/** The statements that meet a query, in its order, and how many there are in all. */
export function askStatements(
  db: DatabaseSyncInstance,
  query: StatementQuery,
): { readonly hits: readonly StatementHit[]; readonly total: number } {
  const { total, rest, values } = partsOf(db, query);
  if (total === 0 || query.limit === 0) return { hits: [], total };
  const page = db.prepare(`SELECT s.version ${rest} LIMIT ? OFFSET ?`);
  const rows = page.all(...values, query.limit, query.offset ?? 0) as { version: number }[];
  const versions = rows.map(({ version }) => version);
  return { hits: fillStatements(db, versions, query.asOf ?? null), total };
}

/** The same, by what is held in memory. */
export function askHeldStatements(
  db: DatabaseSyncInstance,
  held: Held,
  query: StatementQuery,
): { readonly hits: readonly StatementHit[]; readonly total: number } {
  const { limit, offset = 0, ...all } = query;
  const versions = findRows(db, held, all);
  return { hits: fillStatements(db, versions.slice(offset, offset + limit), held.asOf), total: versions.length };
}

/** The ids of all statements that meet a query, in its order. */
export function askStatementIds(db: DatabaseSyncInstance, query: AllStatements): readonly string[] {
  const { rest, values } = partsOf(db, query);
  return (db.prepare(`SELECT s.id ${rest}`).all(...values) as { id: string }[]).map(({ id }) => id);
}

/** How many meet a query, and what stands behind SELECT for them, in their order. */
const partsOf = (db: DatabaseSyncInstance, query: AllStatements) => {
  const source = sourceOf(query);
  const where = allOf([...source.conditions, ...statementConditions(db, query)]);
  const count = db.prepare(`SELECT count(*) AS total FROM ${source.from} WHERE ${where.sql}`);
  const { total } = count.get(...where.values) as { total: number };
  const { join, by } = orderOf(query, source.isOfWords ? total : null);
  return {
    total,
    rest: `FROM ${source.from} ${join.sql} WHERE ${where.sql} ORDER BY ${by}`,
    values: [...join.values, ...where.values],
  };
};

type Source = { readonly from: string; readonly conditions: readonly Condition[]; readonly isOfWords: boolean };

/** Where the rows come from: from the index of words, where there are any, else from all statements or those of an id. */
const sourceOf = (query: AllStatements): Source => {
  const isOfFew = query.ids !== undefined || query.document !== undefined;
  const all = { from: `statements s ${isOfFew ? "" : "INDEXED BY statements_asked"}`, isOfWords: false };
  if (query.words === undefined && query.anyOf === undefined) return { ...all, conditions: [] };
  const match = query.words === undefined ? null : matchWords(query.words);
  const expression = match ? matchExpression(match) : matchAny(query.anyOf ?? []);
  if (expression === null) return { ...all, conditions: [match ? lacks(match) : condition("0")] };
  return {
    from: "statement_words w CROSS JOIN statements s INDEXED BY statements_asked ON s.version = w.rowid",
    conditions: [condition("statement_words MATCH ?", expression)],
    isOfWords: true,
  };
};

const lacks = ({ unwanted }: Match): Condition =>
  condition("s.version NOT IN (SELECT rowid FROM statement_words WHERE statement_words MATCH ?)", unwanted ?? "");

/** `matches` is how many statements have the words that are asked for; null where none are. */
const orderOf = ({ order, asOf = null }: AllStatements, matches: number | null): { join: Condition; by: string } => {
  const wanted = order === "relevance" || order === undefined ? (matches === null ? "said" : "relevance") : order;
  switch (wanted) {
    case "relevance":
      return { join: NO_JOIN, by: matches! > RANKED ? "w.rowid DESC" : "w.rank, s.version" };
    case "recorded":
      return { join: NO_JOIN, by: "s.recorded DESC, s.version" };
    case "document":
      return { join: document(asOf), by: "d.version, s.position" };
    case "said":
      return { join: document(asOf), by: `${DAY}, d.version, s.position` };
    case "said-latest":
      return { join: document(asOf), by: `${DATED} IS NULL, ${DAY} DESC, d.version DESC, s.position` };
  }
};

const NO_JOIN: Condition = { sql: "", values: [] };

const document = (asOf: AsOf): Condition => {
  const live = liveAt("d", asOf);
  return { sql: `LEFT JOIN documents d ON d.id = s.document AND (${live.sql})`, values: live.values };
};

/** The day of saying, else of publication. */
const DATED = "coalesce(s.said_from, d.published_from)";

/** That, else the day of collecting. */
const DAY = `coalesce(${DATED},
  (SELECT min(substr(g.collected_at, 1, 10)) FROM sightings g WHERE g.document = s.document))`;
