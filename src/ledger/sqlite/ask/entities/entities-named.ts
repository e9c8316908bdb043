import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { AsOf } from "../../../ledger.ts";
import { liveAt } from "../condition.ts";
import { matchExpression, matchWords } from "../match-words.ts";

/** The entities whose name has all of these words; the one with this id, where it is an id. Live ones alone. */
export function entitiesNamed(db: DatabaseSyncInstance, words: string, asOf: AsOf): readonly string[] {
  const live = liveAt("e", asOf);
  const byId = db.prepare(`SELECT e.id FROM entities e WHERE e.id = ? AND (${live.sql})`).all(words, ...live.values);
  if (byId.length > 0) return idsOf(byId);
  const match = matchWords(words);
  const expression = match && matchExpression(match);
  if (expression === null) return [];
  const byName = db.prepare(
    `SELECT e.id FROM entity_words w CROSS JOIN entities e ON e.version = w.rowid
     WHERE entity_words MATCH ? AND (${live.sql}) ORDER BY e.version`,
  );
  return idsOf(byName.all(expression, ...live.values));
}

const idsOf = (rows: readonly unknown[]): readonly string[] => (rows as { id: string }[]).map(({ id }) => id);
