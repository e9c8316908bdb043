/** What a user can mend. Each code has a paragraph in docs/failures.md. */
export const FAILURE_CODES = [
  "file-not-found",
  "file-not-readable",
  "not-a-file",
  "empty",
  "binary",
  "no-text",
  "format-not-supported",
  "bad-option",
  "bad-date",
  "not-written",
  "models-missing",
  "models-damaged",
  "damaged-file",
  "encrypted",
  "over-limit",
  "parser-stopped",
  "columns-missing",
  "no-ledger",
  "not-a-ledger",
  "ledger-newer",
  "ledger-damaged",
  "ledger-busy",
  "already-there",
  "not-importable",
  "no-such-record",
  "ambiguous-id",
  "name-missing",
  "changed-since",
  "not-undoable",
  "purged",
] as const;

/** One of these, by which programs tell failures apart; the message beside it is for people. */
export type FailureCode = (typeof FAILURE_CODES)[number];

/** The one error class for what a user can mend; anything else that is thrown is a bug. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string) {
    super(message);
    this.code = code;
  }
}
