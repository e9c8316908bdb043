import type { LedgerOptions } from "../ledger/with-ledger.ts";

/** What every command takes by which a person judges: the ledger, and the name that it is kept under. */
export type JudgeOptions = LedgerOptions & { readonly as?: string };
