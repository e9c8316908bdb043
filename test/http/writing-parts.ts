import { openStaging } from "../../src/http/adding/open-staging.ts";
import type { Desk } from "../../src/http/desk/desk.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { openJobs } from "../../src/work/jobs/open-jobs.ts";

/** What the routes need that write, beside a ledger. */
export type WritingParts = Pick<Desk, "jobs" | "readers" | "staging" | "closing"> & { close(): Promise<void> };

/** Such parts; what is pasted or put right is read at once, by a reader that finds nothing. */
export function openWritingParts(ledger: Ledger): WritingParts {
  const jobs = openJobs({ ledger, jobs: 1, tool: "0.0.0", now: () => new Date("2026-03-14T09:00:00.000Z") });
  const staging = openStaging();
  const closing = new AbortController();
  const findings = { statements: [], mentions: [], entities: [], notes: [] };
  return {
    ...{ jobs, staging, closing: closing.signal },
    readers: { read: async () => ({ findings, vectors: new Map() }) },
    close: async () => {
      closing.abort();
      await jobs.close();
      await staging.close();
    },
  };
}
