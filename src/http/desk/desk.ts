import type { Ledger } from "../../ledger/ledger.ts";
import type { Exports } from "../../work/desk/open-exports.ts";
import type { Jobs } from "../../work/jobs/open-jobs.ts";
import type { Reader } from "../../work/open-reader.ts";
import type { Readers } from "../../work/threads/open-readers.ts";
import type { Staging } from "../adding/open-staging.ts";

/** All that the routes work with: an open ledger and what reads for it. */
export type Desk = {
  readonly ledger: Ledger;
  readonly jobs: Jobs;
  readonly exports: Exports;
  /** Threads for what a person waits for: a text that was pasted, a document that was put right. */
  readonly readers: Pick<Readers, "read">;
  /** Makes the vectors of sentences that others are compared with, in the same threads. */
  readonly reader: Pick<Reader, "vector">;
  /** Where files wait that were handed over, until they are read. */
  readonly staging: Staging;
  /** The version of standoff. */
  readonly tool: string;
  readonly isDemo: boolean;
  readonly now: () => Date;
  /** Aborted when the desk closes. */
  readonly closing: AbortSignal;
};
