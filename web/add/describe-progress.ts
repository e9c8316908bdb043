import type { Job } from "../../src/present/desk/job.ts";
import { describeSeconds } from "./describe-seconds.ts";

/** How far a run is: a measure for the eye, and words that claim nothing that is not known. */
export type Progress = { readonly done: number; readonly of: number; readonly words: string };

/** How far a run is. A file may hold many documents, so that there is at times more to be done than there are files. */
export function describeProgress(job: Pick<Job, "files" | "found" | "done" | "secondsLeft">): Progress {
  const { files, found, done, secondsLeft } = job;
  const of = Math.max(files, found);
  const left = secondsLeft === null ? "" : `, ${describeSeconds(secondsLeft)} left`;
  const words = of === 0 ? "looking for files" : `reading ${count(done)} of ${count(of)}${left}`;
  return { done, of, words };
}

const count = (n: number): string => n.toLocaleString("en");
