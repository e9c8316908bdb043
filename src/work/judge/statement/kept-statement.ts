import type { ClaimRecord, StatementRecord } from "../../../record/ledger/kept.ts";

/** A statement with its claims, as they stand together. */
export type KeptStatement = { readonly statement: StatementRecord; readonly claims: readonly ClaimRecord[] };
