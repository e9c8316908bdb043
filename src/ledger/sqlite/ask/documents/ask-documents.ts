import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { DocumentHit, DocumentQuery } from "../../../asking.ts";
import { allOf, type Condition, condition } from "../condition.ts";
import { findDocuments, RANKED } from "../held/find/find-documents.ts";
import type { Held } from "../held/held.ts";
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
  const by = orderOf(query, source.isOfWords ? total : null);
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

/** The same, by what is held in memory. */
export function askHeldDocuments(
  db: DatabaseSyncInstance,
  held: Held,
  query: DocumentQuery,
): { readonly hits: readonly DocumentHit[]; readonly total: number } {
  const { limit, offset = 0, ...all } = query;
  const versions = findDocuments(db, held, all);
  return { hits: fillDocuments(db, versions.slice(offset, offset + limit), held.asOf), total: versions.length };
}

/** `matches` is how many documents have the words that are asked for; null where none are. */
const orderOf = ({ order }: DocumentQuery, matches: number | null): string => {
  const wanted = order === "relevance" || order === undefined ? (matches === null ? "published" : "relevance") : order;
  switch (wanted) {
    case "relevance":
      return matches! > RANKED ? "w.rowid DESC" : "w.rank, d.version";
    case "recorded":
      return "d.recorded DESC, d.version";
    case "published":
      return `${DAY}, d.version`;
    case "published-latest":
      return `d.published_from IS NULL, ${DAY} DESC, d.version DESC`;
    case "outlet":
    case "title":
      return `coalesce(d.${wanted}, '') = '', d.${wanted} COLLATE NOCASE, d.version`;
  }
};

/** The day of publication, else of collecting. */
const DAY = `coalesce(d.published_from,
  (SELECT min(substr(g.collected_at, 1, 10)) FROM sightings g WHERE g.document = d.id))`;

type Source = { readonly from: string; readonly conditions: readonly Condition[]; readonly isOfWords: boolean };

const sourceOf = ({ words }: DocumentQuery): Source => {
  const match = words === undefined ? undefined : matchWords(words);
  if (match === undefined) return { from: "documents d", conditions: [], isOfWords: false };
  if (match === null) return { from: "documents d", conditions: [condition("0")], isOfWords: false };
  const expression = matchExpression(match);
  if (expression === null) {
    const lacks = "d.version NOT IN (SELECT rowid FROM document_words WHERE document_words MATCH ?)";
    return { from: "documents d", conditions: [condition(lacks, match.unwanted ?? "")], isOfWords: false };
  }
  return {
    from: "document_words w CROSS JOIN documents d ON d.version = w.rowid",
    conditions: [condition("document_words MATCH ?", expression)],
    isOfWords: true,
  };
};
