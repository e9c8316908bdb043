import type { AsOf } from "../../../ledger.ts";
import { type Dictionary, openDictionary } from "./dictionary.ts";
import { type HeldDocuments, openDocuments } from "./held-documents.ts";
import { type HeldEntities, openEntities } from "./held-entities.ts";
import { type HeldStatements, openStatements } from "./held-statements.ts";
import { type Lists, openLists } from "./lists.ts";

/**
 * What questions ask of all live statements, documents and entities, in memory: a table of 200,000 rows is sorted,
 * filtered and counted there in milliseconds, where SQLite reads each row anew. It is derived, brought up to each new
 * entry by what that changed, and thrown away with the connection.
 */
export type Held = {
  readonly asOf: AsOf;
  /** The last entry that it has seen. */
  head: number;
  /** Acts, forms, media and kinds of speaker. */
  readonly words: Dictionary;
  readonly statements: HeldStatements;
  readonly documents: HeldDocuments;
  readonly entities: HeldEntities;
  /** Lists of rows that were put in order before. */
  readonly lists: Lists;
};

/** Nothing is held yet of this moment. */
export function openHeld(asOf: AsOf, head: number): Held {
  return {
    asOf,
    head,
    words: openDictionary(),
    statements: openStatements(),
    documents: openDocuments(),
    entities: openEntities(),
    lists: openLists(),
  };
}
