import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { DocumentHit, DocumentQuery } from "../../../asking.ts";
import { allOf, type Condition, condition } from "../condition.ts";
import { matchExpression, matchWords } from "../match-words.ts";
import { documentConditions } from "./document-conditions.ts";
import { fillDocuments } from "./fill-documents.ts";

/** The documents that meet a query, in its order, and how many there are in all. */
export function askDocuments(
  db: DatabaseSyncInstance,
  query: DocumentQuery,
): { readonly hits: readonly DocumentHit[]; readonly total: number } {
  const source = sourceOf(query);
  const where = allOf([...source.conditions, ...documentConditions(query)]);
  const count = db.prepare(`SELECT count(*) AS total FROM ${source.from} WHERE ${where.sql}`);
  const { total } = count.get(...where.values) as { total: number };
  if (total === 0 || query.limit === 0) return { hits: [], total };
  const order = ORDERS[query.order ?? (source.ranks ? "relevance" : "published")];
  const by = source.ranks || order !== ORDERS.relevance ? order : ORDERS.published;
  const page = db.prepare(`SELECT d.version FROM ${source.from} WHERE ${where.sql} ORDER BY ${by} LIMIT ? OFFSET ?`);
  const rows = page.all(...where.values, query.limit, query.offset ?? 0) as { version: number }[];
  return {
    hits: fillDocuments(
      db,
      rows.map(({ version }) => version),
      query.asOf ?? null,
    ),
    total,
  };
}

const ORDERS = {
  relevance: "w.rank, d.version",
  published: "coalesce(d.published_from, '9999'), d.version",
  recorded: "d.recorded DESC, d.version",
} as const;

type Source = { readonly from: string; readonly conditions: readonly Condition[]; readonly ranks: boolean };

const sourceOf = ({ words }: DocumentQuery): Source => {
  const match = words === undefined ? undefined : matchWords(words);
  if (match === undefined) return { from: "documents d", conditions: [], ranks: false };
  if (match === null) return { from: "documents d", conditions: [condition("0")], ranks: false };
  const expression = matchExpression(match);
  if (expression === null) {
    const lacks = "d.version NOT IN (SELECT rowid FROM document_words WHERE document_words MATCH ?)";
    return { from: "documents d", conditions: [condition(lacks, match.unwanted ?? "")], ranks: false };
  }
  return {
    from: "document_words w CROSS JOIN documents d ON d.version = w.rowid",
    conditions: [condition("document_words MATCH ?", expression)],
    ranks: true,
  };
};
