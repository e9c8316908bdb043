import { Link } from "../address/link.tsx";
import { useHeard } from "../asking/events.ts";
import { Words } from "../parts/words.tsx";

/** What the desk is doing in the background, on one line; nothing where it does nothing. */
export function Strip() {
  const jobs = useHeard((heard) => heard.jobs);
  const isThere = useHeard((heard) => heard.isThere);
  const job = [...jobs.values()].find(({ state }) => state === "running");
  if (!isThere)
    return (
      <p class="strip is-refusal" role="alert">
        The desk does not answer. Was it stopped? Start it again in its terminal, and open the address that it prints.
      </p>
    );
  if (!job) return null;
  const { done, files, secondsLeft } = job;
  return (
    <p class="strip">
      <progress max={Math.max(files, 1)} value={done} aria-label="Read so far" />
      <Link href={`/add/${job.id}`}>
        reading <Words>{job.label}</Words>: {done} of {files}
        {secondsLeft !== null && `, ${secondsLeft} s left`}
      </Link>
    </p>
  );
}
