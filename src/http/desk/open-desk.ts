import { setMaxListeners } from "node:events";
import { availableParallelism } from "node:os";
import { openLedger } from "../../ledger/open-ledger.ts";
import { showLine } from "../../present/words/show-words.ts";
import { openExports } from "../../work/desk/open-exports.ts";
import { openJobs } from "../../work/jobs/open-jobs.ts";
import { Stopping } from "../../work/stopping.ts";
import { openReaders } from "../../work/threads/open-readers.ts";
import { openStaging } from "../adding/open-staging.ts";
import type { Desk } from "./desk.ts";

/** A desk that is held open. */
export type OpenDesk = Desk & {
  /** What is told and written is kept, what is being read is let go; the ledger is closed when nothing `answers` any more. */
  close(answers: () => Promise<void>): Promise<void>;
};

/** Opens a ledger and what reads for it; models are loaded when something is read. Throws what `openLedger` throws. */
export async function openDesk(given: {
  readonly path: string;
  readonly isDemo: boolean;
  readonly tool: string;
}): Promise<OpenDesk> {
  const { path, isDemo, tool } = given;
  const warn = (words: string) => process.stderr.write(`standoff: ${showLine(words)}\n`);
  const ledger = await openLedger(path, { create: true, tool, warn });
  const now = () => new Date();
  // One core is left for whoever reads meanwhile.
  const jobs = openJobs({ ledger, jobs: Math.max(1, availableParallelism() - 1), tool, now });
  // A second one is started where somebody asks while a long text is read.
  const [readers, staging] = [openReaders(2), openStaging()];
  const exports = openExports({ path, tool });
  const closing = new AbortController();
  // Each page that is open listens.
  setMaxListeners(0, closing.signal);
  return {
    ...{ ledger, jobs, exports, staging, tool, isDemo, now, closing: closing.signal },
    readers: { read: async (document) => orStop(await readers.read(document)) },
    reader: { vector: async (sentence) => orStop(await readers.vector(sentence)) },
    close: async (answers) => {
      closing.abort();
      await Promise.all([answers(), jobs.close(), exports.close(), readers.close()]);
      await staging.close();
      await ledger.close();
    },
  };
}

const orStop = <Answer>(answer: Answer | null): Answer => {
  if (answer === null) throw new Stopping();
  return answer;
};
