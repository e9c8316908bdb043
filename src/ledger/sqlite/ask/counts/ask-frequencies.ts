import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { matchAny } from "../match-words.ts";

/** How many versions of statements have each of these words, by the index of words alone, and how many versions there are. */
export function askFrequencies(
  db: DatabaseSyncInstance,
  words: readonly string[],
): { readonly having: readonly number[]; readonly of: number } {
  const count = db.prepare("SELECT count(*) AS n FROM statement_words WHERE statement_words MATCH ?");
  const having = words.map((word) => {
    const expression = matchAny([word]);
    return expression === null ? 0 : (count.get(expression) as { n: number }).n;
  });
  const { n } = db.prepare("SELECT coalesce(max(version), 0) AS n FROM statements").get() as { n: number };
  return { having, of: n };
}
