import { useState } from "preact/hooks";
import type { Job } from "../../../src/present/desk/job.ts";
import { ask, Refusal } from "../../asking/ask.ts";
import { useJudging } from "../../judging/judging.tsx";
import { count } from "../../parts/count.ts";
import { Moment } from "../../parts/moment.tsx";
import { sentence } from "../../parts/refused.tsx";
import { Words } from "../../parts/words.tsx";
import { describeProgress } from "../describe-progress.ts";
import { describeSeconds } from "../describe-seconds.ts";
import { describeTally } from "../describe-tally.ts";

/** How far a job is while it runs, with a way to stop it; and what came of it then. */
export function JobState({ job }: { readonly job: Job }) {
  switch (job.state) {
    case "waiting":
      return (
        <div class="job-state">
          <p>Waits until what is being read before it is done.</p>
          <Stop id={job.id} />
        </div>
      );
    case "running":
      return <Running job={job} />;
    default:
      return <Ended job={job} />;
  }
}

function Running({ job }: { readonly job: Job }) {
  const { done, of, words } = describeProgress(job);
  return (
    <div class="job-state">
      <progress max={Math.max(1, of)} value={done} aria-label="Read so far" />
      <p class="job-words">
        <b>{words}</b>
        <span class="soft">
          {count(job.begun)} of {count(job.files, "file")} begun · {count(job.done, "document")} done ·{" "}
          {count(job.statements, "statement")}
        </span>
      </p>
      <p class="soft job-current">{job.current !== null && <Words>{job.current}</Words>}</p>
      <Stop id={job.id} />
    </div>
  );
}

function Ended({ job }: { readonly job: Job }) {
  const { failure, startedAt, endedAt } = job;
  const seconds = startedAt && endedAt ? (Date.parse(endedAt) - Date.parse(startedAt)) / 1000 : null;
  return (
    <div class="job-state" role="status">
      <p>
        <b>{sentence(describeTally(job))}</b>{" "}
        <span class="soft">
          {endedAt && <Moment at={endedAt} />}
          {seconds !== null && `, in ${describeSeconds(seconds)}`}
        </span>
      </p>
      {failure && (
        <p role="alert">
          {sentence(failure.message)} <span class="soft">[{failure.code}]</span>
        </p>
      )}
      {job.state === "stopped" && (
        <p class="soft">What was done is kept. The same files handed over again go on from there.</p>
      )}
    </div>
  );
}

function Stop({ id }: { readonly id: string }) {
  const { say } = useJudging();
  const [isStopping, setStopping] = useState(false);
  const stop = async () => {
    setStopping(true);
    try {
      await ask(`/jobs/${encodeURIComponent(id)}`, { method: "DELETE" });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      say(error.message);
      setStopping(false);
    }
  };
  return (
    <button type="button" aria-disabled={isStopping} onClick={() => !isStopping && void stop()}>
      {isStopping ? "Stopping …" : "Stop"}
    </button>
  );
}
