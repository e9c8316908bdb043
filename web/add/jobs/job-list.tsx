import { Link } from "../../address/link.tsx";
import { useHeard } from "../../asking/events.ts";
import { Moment } from "../../parts/moment.tsx";
import { sentence } from "../../parts/refused.tsx";
import { Words } from "../../parts/words.tsx";
import { describeProgress } from "../describe-progress.ts";
import { describeTally } from "../describe-tally.ts";

/** What was handed over since the desk was opened, the latest first. */
export function JobList() {
  const jobs = [...useHeard((heard) => heard.jobs).values()].reverse();
  if (jobs.length === 0) return null;
  return (
    <section aria-labelledby="jobs">
      <h2 id="jobs">Handed over since the desk was opened</h2>
      <ul class="jobs">
        {jobs.map((job) => (
          <li key={job.id}>
            <Link href={`/add/${job.id}`}>
              <Words>{job.label}</Words>
            </Link>
            <span class="soft">
              {sentence(job.state === "running" ? describeProgress(job).words : describeTally(job))}
            </span>
            {job.startedAt && <Moment at={job.startedAt} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
