import type { Job } from "../../../src/present/desk/job.ts";
import { Link } from "../../address/link.tsx";
import { useHeard } from "../../asking/events.ts";
import { useAnswer } from "../../asking/use-answer.ts";
import { useTitle } from "../../frame/use-title.ts";
import { Coming } from "../../parts/coming.tsx";
import { NotHere } from "../../parts/not-here.tsx";
import { Words } from "../../parts/words.tsx";
import { JobState } from "./job-state.tsx";
import { ResultList } from "./result-list.tsx";
import { useResults } from "./use-results.ts";

/** One job: how far it is, and what came of each document. */
export function JobView({ id }: { readonly id: string }) {
  const heard = useHeard(({ jobs }) => jobs.get(id) ?? null);
  const { answer, refusal } = useAnswer<Job>(heard ? null : `/jobs/${encodeURIComponent(id)}`);
  const job = heard ?? answer;
  const results = useResults(job);
  useTitle(job?.label ?? null);
  if (refusal)
    return (
      <NotHere title="Add" refusal={refusal}>
        What was read is in the ledger all the same: see <Link href="/log">the log</Link>.
      </NotHere>
    );
  if (job === null) return <Coming title="Add" />;
  return (
    <div class="job">
      <p class="soft">
        <Link href="/add">Add</Link>
      </p>
      <h1>
        <Words>{job.label}</Words>
      </h1>
      <JobState job={job} />
      <ResultList results={results} />
    </div>
  );
}
