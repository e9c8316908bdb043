import type { Ledger } from "../../ledger/ledger.ts";
import type { Job } from "../../present/desk/job.ts";
import type { Given } from "../../read/given.ts";
import { addFiles, type Telling } from "../add/add-files.ts";
import type { Added } from "../add/added.ts";
import { type Named, walkPaths } from "../add/collect/walk-paths.ts";
import { openSecondsLeft } from "./open-seconds-left.ts";

/** What a job adds. */
export type Run = {
  /** What it is called for people. */
  readonly label: string;
  readonly paths: readonly Named[];
  readonly given: Given;
  readonly collectedBy: string | null;
  readonly translationOf: string | null;
  /** Done when it has ended, however that was: staged files are removed, say. */
  readonly after?: () => Promise<void>;
};

/** With what jobs are run. */
export type JobsWay = {
  readonly ledger: Ledger;
  /** Threads that read, each with a model of some 150 MB. */
  readonly jobs: number;
  /** The version of standoff. */
  readonly tool: string;
  readonly now: () => Date;
};

/** Where a run tells how far it has come. */
export type JobTold = {
  readonly signal: AbortSignal;
  /** These facts of the job are so now. */
  progress(facts: Partial<Job>): void;
  /** This came of a document. */
  came(added: Added): void;
};

/**
 * Counts the files of a run and adds them, until that is done or stopped. Throws `Failure` for what would stop every
 * document.
 */
export async function runJob({ paths, ...run }: Run, way: JobsWay, told: JobTold): Promise<void> {
  const { signal } = told;
  let files = 0;
  for await (const _ of walkPaths(paths)) {
    if (signal.aborted) return;
    files++;
    if (files % STRIDE === 0) told.progress({ files });
  }
  told.progress({ files });
  await addFiles({ ...way, ...run, paths, signal, told: tellingOf(files, way, told) });
}

/** Files between one telling and the next while they are counted, which goes fast. */
const STRIDE = 500;

const tellingOf = (files: number, { now }: JobsWay, { progress, came }: JobTold): Telling => {
  const left = openSecondsLeft();
  const tally = { added: 0, supersedes: 0, seen: 0, refused: 0 };
  const counts = { begun: 0, found: 0, done: 0, statements: 0 };
  let inFile = 0;
  return {
    begins: (current) => {
      counts.begun++;
      inFile = 0;
      progress({ ...counts, files: Math.max(files, counts.begun), current });
    },
    finds: () => {
      counts.found++;
      inFile++;
      progress({ ...counts });
    },
    ends: () => {
      inFile = 0;
    },
    done: async (added) => {
      counts.done++;
      tally[added.status]++;
      if (added.status === "added" || added.status === "supersedes") counts.statements += added.statements;
      const known = counts.found + Math.max(files - counts.begun, 0);
      const secondsLeft = left.tell(now().getTime() / 1000, { done: counts.done, known });
      came(added);
      // Nobody knows how much more there is in an archive that is still unpacked.
      progress({ ...counts, tally: { ...tally }, secondsLeft: inFile > 1 ? null : secondsLeft });
    },
  };
};
