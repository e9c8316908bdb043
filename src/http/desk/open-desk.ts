import { availableParallelism } from "node:os";
import { openLedger } from "../../ledger/open-ledger.ts";
import { openAddText } from "../../work/add/add-text.ts";
import { openJobs } from "../../work/jobs/open-jobs.ts";
import { openLazily } from "../../work/open-lazily.ts";
import { DEMO_PATHS } from "./demo-paths.ts";
import type { Desk } from "./desk.ts";

/** A desk that is held open. */
export type OpenDesk = Desk & {
  /** Begins with what is read behind the first page. */
  begin(): void;
  close(): Promise<void>;
};

/** Opens a ledger and what reads for it; the models are loaded when something is read. */
export async function openDesk(given: {
  readonly path: string;
  readonly isDemo: boolean;
  readonly tool: string;
}): Promise<OpenDesk> {
  const { path, isDemo, tool } = given;
  const warn = (words: string) => process.stderr.write(`standoff: ${words}\n`);
  const ledger = await openLedger(path, { create: true, tool, warn });
  const now = () => new Date();
  const reader = openLazily();
  // One core is left for whoever reads meanwhile.
  const threads = Math.max(1, availableParallelism() - 1);
  const jobs = openJobs({ ledger, jobs: threads, tool, now });
  const adding = openAddText({ ledger, tool, now });
  return {
    ledger,
    jobs,
    addText: adding.addText,
    reader,
    tool,
    isDemo,
    now,
    begin: () => {
      if (isDemo)
        jobs.add({
          label: "the demo conflict",
          paths: DEMO_PATHS,
          given: NOTHING,
          collectedBy: null,
          translationOf: null,
        });
    },
    close: async () => {
      await Promise.all([jobs.close(), adding.close(), reader.close()]);
      await ledger.close();
    },
  };
}

const NOTHING = { published: null, title: null, outlet: null, url: null };
