import type { Job } from "../../src/present/desk/job.ts";

/** What came of a run, in one sentence: how it ended, and how many documents of each kind there were. */
export function describeTally(job: Pick<Job, "state" | "tally" | "statements" | "failure">): string {
  const { added, supersedes, seen, refused } = job.tally;
  const parts = [
    counted(added, "document added", "documents added"),
    counted(supersedes, "newer version", "newer versions"),
    counted(seen, "here already", "here already"),
    counted(refused, "refused", "refused"),
  ].filter((part) => part !== null);
  const documents = parts.length === 0 ? "nothing was added" : parts.join(", ");
  const statements = job.statements === 0 ? "" : `; ${counted(job.statements, "statement", "statements")}`;
  return `${BEGINNINGS[job.state]}${documents}${statements}`;
}

const BEGINNINGS: Readonly<Record<Job["state"], string>> = {
  waiting: "Waits: ",
  running: "So far: ",
  done: "",
  stopped: "Stopped: ",
  failed: "Broken off: ",
};

const counted = (n: number, one: string, many: string): string | null =>
  n === 0 ? null : `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
