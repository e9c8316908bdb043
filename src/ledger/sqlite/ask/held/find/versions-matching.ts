import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { packedNumbers } from "../../packed-rows.ts";

/** The numbers of the versions, live or not, whose words match an expression, in their order. */
export function versionsMatching(
  db: DatabaseSyncInstance,
  expression: string,
  index: "statement_words" | "document_words" = "statement_words",
): readonly number[] {
  return packedNumbers(db, { column: "rowid", from: `${index} WHERE ${index} MATCH ?` }, expression);
}

/** Those among these versions whose words match an expression, the best match first. */
export function versionsByRank(
  db: DatabaseSyncInstance,
  expression: string,
  { index, among }: { readonly index: "statement_words" | "document_words"; readonly among: readonly number[] },
): readonly number[] {
  // a row is weighed only where it is among them
  const ranked = `SELECT rowid AS version FROM ${index} WHERE ${index} MATCH ?
    AND +rowid IN (SELECT value FROM json_each(?)) ORDER BY rank, rowid`;
  return packedNumbers(db, { column: "version", from: `(${ranked})` }, expression, JSON.stringify(among));
}
