import type { Ledger } from "../../ledger/ledger.ts";
import type { AddText } from "../../work/add/add-text.ts";
import type { Jobs } from "../../work/jobs/open-jobs.ts";
import type { Reader } from "../../work/open-reader.ts";

/** All that the routes work with: an open ledger and what reads for it. */
export type Desk = {
  readonly ledger: Ledger;
  readonly jobs: Jobs;
  readonly addText: AddText;
  /** Makes the vectors of sentences that others are compared with. */
  readonly reader: Pick<Reader, "vector">;
  /** The version of standoff. */
  readonly tool: string;
  readonly isDemo: boolean;
  readonly now: () => Date;
};
