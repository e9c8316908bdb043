import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { AllStatements } from "../../../../asking.ts";
import { matchAny, matchExpression, matchWords } from "../../match-words.ts";
import { packedNumbers } from "../../packed-rows.ts";
import type { Held } from "../held.ts";
import { versionsMatching } from "./versions-matching.ts";

/** The rows that words and ids of a query leave, and the expression that words are weighed by. */
export type WordRows = {
  /** Null where all rows are left. */
  readonly rows: readonly number[] | null;
  readonly expression: string | null;
};

/** The rows that have the words of a query, and one of its ids, where it has such. */
export function rowsWithWords(db: DatabaseSyncInstance, held: Held, query: AllStatements): WordRows {
  const ofWords = wordsOf(db, held, query);
  if (query.ids === undefined) return ofWords;
  const from = "json_each(?) wanted CROSS JOIN statements s ON s.id = wanted.value";
  const versions = packedNumbers(db, { column: "s.version", from }, JSON.stringify(query.ids));
  const chosen = new Set(rowsOf(held, versions));
  return { ...ofWords, rows: ofWords.rows === null ? [...chosen] : ofWords.rows.filter((row) => chosen.has(row)) };
}

const wordsOf = (db: DatabaseSyncInstance, held: Held, { words, anyOf }: AllStatements): WordRows => {
  if (words === undefined && anyOf === undefined) return { rows: null, expression: null };
  const match = words === undefined ? null : matchWords(words);
  const expression = match ? matchExpression(match) : matchAny(anyOf ?? []);
  if (expression !== null) return { rows: rowsOf(held, versionsMatching(db, expression)), expression };
  if (match === null) return { rows: [], expression: null };
  const without = new Set(rowsOf(held, versionsMatching(db, match.unwanted ?? "")));
  const rows = Array.from({ length: held.statements.size }, (_, row) => row).filter((row) => !without.has(row));
  return { rows, expression: null };
};

const rowsOf = ({ statements }: Held, versions: readonly number[]): readonly number[] =>
  versions.map((version) => statements.rowOf(version)).filter((row) => row !== -1);
