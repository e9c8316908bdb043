import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { records } from "./migrations/0001-records.ts";
import { search } from "./migrations/0002-search.ts";
import { views } from "./migrations/0003-views.ts";
import { held } from "./migrations/0004-held.ts";
import { names } from "./migrations/0005-names.ts";
import { deriveAgain } from "./write/derive-again.ts";

/** One step of the ledger's form: its SQL, and what must be derived from the records once its tables are there. */
export type Migration = { readonly sql: string; readonly derive?: (db: DatabaseSyncInstance) => void };

/** The steps in order. One that was released is never changed. */
export const MIGRATIONS: readonly Migration[] = [
  { sql: records },
  { sql: search, derive: deriveAgain },
  { sql: views },
  { sql: held },
  { sql: names },
];
