import { records } from "./migrations/0001-records.ts";
import { search } from "./migrations/0002-search.ts";

/** One step of the ledger's form; `rebuild` names what must be derived anew after it. */
export type Migration = { readonly sql: string };

/** The steps in order. One that was released is never changed. */
export const MIGRATIONS: readonly Migration[] = [{ sql: records }, { sql: search }];
