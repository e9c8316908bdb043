import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { AllStatements } from "../../../../asking.ts";
import type { Held } from "../held.ts";
import { heldConditions } from "./held-conditions.ts";
import { orderRows } from "./order-rows.ts";
import { rowsWithWords } from "./rows-with-words.ts";
import { versionsByRank } from "./versions-matching.ts";

/** The versions of all live statements that meet a query, in its order: one page after the other is cut of the same list. */
export function findRows(db: DatabaseSyncInstance, held: Held, query: AllStatements): readonly number[] {
  const { asOf: _, ...rest } = query;
  return held.lists.of(JSON.stringify(rest), held.head, () => {
    const { rows, expression } = rowsWithWords(db, held, query);
    const { alive, columns, size } = held.statements;
    const conditions = heldConditions(db, held, query);
    const meets = (row: number) => alive[row] === 1 && conditions.every(({ holds }) => holds(row));
    const isByRank = (query.order === "relevance" || query.order === undefined) && expression !== null;
    if (isByRank) {
      const versions = rows!.filter(meets).map((row) => columns.version[row]!);
      if (versions.length > RANKED) return versions.sort((a, b) => b - a);
      return versionsByRank(db, expression, { index: "statement_words", among: versions });
    }
    const order = query.order === "relevance" || query.order === undefined ? "said" : query.order;
    const chosen = rows === null ? null : marked(rows, size);
    return orderRows(held, order)
      .filter((row) => (chosen === null || chosen[row] === 1) && meets(row))
      .map((row) => columns.version[row]!);
  });
}

/** Words that more statements have than this tell little of any: then the newest come first, which takes no weighing. */
export const RANKED = 20_000;

const marked = (rows: readonly number[], size: number): Uint8Array => {
  const marks = new Uint8Array(size);
  for (const row of rows) marks[row] = 1;
  return marks;
};
