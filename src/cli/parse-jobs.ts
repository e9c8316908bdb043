import { availableParallelism } from "node:os";
import { Failure } from "../record/failure.ts";

/** The number that `--jobs` names, at most four a core. Throws `Failure` "bad-option". */
export function parseJobs(words: string): number {
  const jobs = Number(words);
  if (!/^\d+$/.test(words) || jobs < 1) throw new Failure("bad-option", `--jobs ${words} is not a number from 1`);
  return Math.min(jobs, 4 * availableParallelism());
}

/** One thread for each core but one, so that the machine can still be worked at; each holds a model, so at most four. */
export function defaultJobs(): number {
  return Math.min(4, Math.max(1, availableParallelism() - 1));
}
