import { useEffect, useState } from "preact/hooks";
import type { Job } from "../../src/present/desk/job.ts";
import { describeProgress } from "../add/describe-progress.ts";
import { describeTally } from "../add/describe-tally.ts";
import { Link } from "../address/link.tsx";
import { useHeard } from "../asking/events.ts";
import { Words } from "../parts/words.tsx";

/** What the desk is doing in the background, on one line, and for a while what came of it; nothing where it does nothing. */
export function Strip() {
  const jobs = [...useHeard((heard) => heard.jobs).values()];
  const isThere = useHeard((heard) => heard.isThere);
  const isAnother = useHeard((heard) => heard.isAnother);
  const ended = useJustEnded(jobs);
  const running = jobs.find(({ state }) => state === "running");
  const waiting = jobs.filter(({ state }) => state === "waiting").length;
  if (!isThere) return <Away isAnother={isAnother} />;
  if (running) return <Running job={running} waiting={waiting} />;
  return ended && <Ended job={ended} />;
}

function Away({ isAnother }: { readonly isAnother: boolean }) {
  return (
    <p class="strip is-refusal" role="alert">
      {isAnother
        ? "The desk was started anew. Open the address that it printed in its terminal."
        : "The desk does not answer. Was it stopped? Start it again in its terminal, and open the address that it prints. This page goes on when it answers."}
    </p>
  );
}

function Running({ job, waiting }: { readonly job: Job; readonly waiting: number }) {
  const { of, done, words } = describeProgress(job);
  return (
    <p class="strip">
      <progress max={Math.max(of, 1)} value={done} aria-label="Read so far" />
      <Link href={`/add/${job.id}`}>
        {words} <Words class="soft">{job.label}</Words>
      </Link>
      {waiting > 0 && <span class="soft">{waiting} more to come</span>}
    </p>
  );
}

function Ended({ job }: { readonly job: Job }) {
  return (
    <p class="strip" role="status">
      <Link href={`/add/${job.id}`}>
        {describeTally(job)} <Words class="soft">{job.label}</Words>
      </Link>
    </p>
  );
}

/** The job that ended last, for a short while, where it was seen to run. */
const useJustEnded = (jobs: readonly Job[]): Job | null => {
  const [seen, setSeen] = useState<string | null>(null);
  const [ended, setEnded] = useState<string | null>(null);
  const running = jobs.find(({ state }) => state === "running")?.id ?? null;
  useEffect(() => {
    if (running !== null) return setSeen(running);
    if (seen === null) return;
    setEnded(seen);
    const timer = setTimeout(() => setEnded(null), SHOWN);
    return () => clearTimeout(timer);
  }, [running]);
  return jobs.find(({ id }) => id === ended) ?? null;
};

/** Milliseconds. */
const SHOWN = 15_000;
