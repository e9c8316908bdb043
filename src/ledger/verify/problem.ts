/** What can be wrong with a ledger. */
export type ProblemCode =
  | "original-missing"
  | "original-changed"
  | "original-left-over"
  | "text-missing"
  | "text-changed"
  | "record-changed"
  | "entry-changed"
  | "chain-broken"
  | "anchor-broken"
  | "link-broken"
  | "form-changed"
  | "database-damaged";

/** One thing that is wrong: what sort, at which record, hash or entry, and what exactly. */
export type Problem = { readonly code: ProblemCode; readonly at: string; readonly detail: string };
