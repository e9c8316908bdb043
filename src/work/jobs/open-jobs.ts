import { randomBytes } from "node:crypto";
import type { Job } from "../../present/desk/job.ts";
import { Failure } from "../../record/failure.ts";
import type { Added } from "../add/added.ts";
import { openResults, type Results } from "./open-results.ts";
import { type JobsWay, type Run, runJob } from "./run-job.ts";

/** Runs of adding, one after the other, that can be watched. */
export type Jobs = {
  /** Puts a run behind those that wait. */
  add(run: Run): Job;
  /** Those that wait or run, and the last that have ended; oldest first. */
  list(): readonly Job[];
  find(id: string): Job | null;
  /** What came of each document, of very many the last, in the order in which they were done; nothing for a job that is not there (any more). */
  results(id: string): readonly Added[];
  /** Resolves when it has ended: what is being written is written and told, what is being read is let go. */
  stop(id: string): Promise<void>;
  /** Tells each change of a job, until what this gives is called. */
  watch(listener: (job: Job) => void): () => void;
  /** Stops all of them. */
  close(): Promise<void>;
};

/** No jobs yet. */
export function openJobs(way: JobsWay): Jobs {
  const held = new Map<string, Held>();
  const listeners = new Set<(job: Job) => void>();
  let last: Promise<void> = Promise.resolve();

  const change = (one: Held, facts: Partial<Job>) => {
    one.job = { ...one.job, ...facts };
    for (const listener of listeners) listener(one.job);
  };
  const end = async (one: Held, facts: Pick<Job, "state"> & Partial<Job>) => {
    await one.run.after?.();
    change(one, { ...facts, endedAt: way.now().toISOString(), current: null, secondsLeft: null });
    forgetOldest(held);
  };
  const carryOut = async (one: Held) => {
    if (one.stopper.signal.aborted) return;
    change(one, { state: "running", startedAt: way.now().toISOString() });
    const { signal } = one.stopper;
    const progress = (facts: Partial<Job>) => change(one, facts);
    try {
      await runJob(one.run, way, { signal, progress, came: one.results.add });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return end(one, { state: "failed", failure: { code: error.code, message: error.message } });
    }
    await end(one, { state: signal.aborted ? "stopped" : "done" });
  };
  const stop = async (id: string) => {
    const one = held.get(id);
    if (!one) return;
    const isBefore = one.job.state === "waiting" && !one.stopper.signal.aborted;
    one.stopper.abort();
    if (isBefore) one.ended = end(one, { state: "stopped" });
    await one.ended;
  };

  return {
    add: (run) => {
      const one: Held = { run, job: waiting(run), results: openResults(), stopper: new AbortController(), ended: last };
      held.set(one.job.id, one);
      last = last.then(() => carryOut(one));
      one.ended = last;
      change(one, {});
      return one.job;
    },
    list: () => Array.from(held.values(), ({ job }) => job),
    find: (id) => held.get(id)?.job ?? null,
    results: (id) => held.get(id)?.results.list() ?? [],
    stop,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      await Promise.all([...held.keys()].map(stop));
      await last;
    },
  };
}

type Held = {
  readonly run: Run;
  job: Job;
  readonly results: Results;
  readonly stopper: AbortController;
  /** Resolves when it has ended. */
  ended: Promise<void>;
};

const waiting = ({ label }: Run): Job => ({
  ...{ id: randomBytes(8).toString("hex"), label, state: "waiting", startedAt: null, endedAt: null },
  ...{ files: 0, begun: 0, found: 0, done: 0, statements: 0 },
  tally: { added: 0, supersedes: 0, seen: 0, refused: 0 },
  ...{ current: null, secondsLeft: null, failure: null },
});

/** Jobs that have ended and are still told of. */
const KEPT = 20;

const forgetOldest = (held: Map<string, Held>): void => {
  const ended = Array.from(held.values(), ({ job }) => job).filter(({ endedAt }) => endedAt !== null);
  for (const { id } of ended.slice(0, -KEPT)) held.delete(id);
};
