import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { AsOf } from "../../../ledger.ts";
import { fellowsOf } from "../clusters/fellows-of.ts";
import { type Condition, condition } from "../condition.ts";
import { matchWords } from "../match-words.ts";
import { entitiesNamed } from "./entities-named.ts";
import { membersOfSide } from "./members-of-side.ts";

/**
 * That a row `s` of statements is uttered by who bears a name that has these words, or by whom links hold to be one with
 * such; the same for an entity's id. Where nobody bears such a name, the words are looked for in what the texts call
 * their speakers: "officials".
 */
export function isSpeaker(db: DatabaseSyncInstance, words: string, asOf: AsOf): Condition {
  const bearers = entitiesNamed(db, words, asOf);
  if (bearers.length > 0) return isUttererAmong(fellowsOf(db, bearers, asOf));
  const wanted = matchWords(words)?.wanted;
  if (!wanted) return condition("0");
  return condition(
    "s.version IN (SELECT rowid FROM statement_words WHERE statement_words MATCH ?)",
    `speaker : (${wanted})`,
  );
}

/** That a member of this side, or who is one with a member, utters the row `s` of statements. */
export function isOnSide(db: DatabaseSyncInstance, name: string, asOf: AsOf): Condition {
  return isUttererAmong(fellowsOf(db, membersOfSide(db, name, asOf), asOf));
}

const isUttererAmong = (entities: readonly string[]): Condition =>
  condition(
    "s.version IN (SELECT u.version FROM json_each(?) member JOIN utterers u ON u.entity = member.value)",
    JSON.stringify(entities),
  );
