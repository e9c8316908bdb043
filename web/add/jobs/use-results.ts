import { useEffect, useRef, useState } from "preact/hooks";
import type { z } from "zod";
import type { addedSchema } from "../../../src/present/desk/added.ts";
import type { Job } from "../../../src/present/desk/job.ts";
import { ask } from "../../asking/ask.ts";

/** What came of one document. */
export type Added = z.infer<typeof addedSchema>;

/** What came of the documents of a job so far. Asked for now and then while it runs: all of it comes each time. */
export function useResults(job: Job | null): readonly Added[] {
  const [results, setResults] = useState<readonly Added[]>([]);
  const asked = useRef(0);
  const shown = useRef(0);
  const id = job?.id ?? null;
  const isRunning = job?.state === "running";
  useEffect(() => {
    if (id === null) return;
    const controller = new AbortController();
    const get = async () => {
      const begun = Date.now();
      asked.current = begun;
      const answer = await ask<{ results: Added[] }>(`/jobs/${id}/results`, { signal: controller.signal }).catch(
        () => null,
      );
      // One that was asked before may come after.
      if (answer === null || begun < shown.current) return;
      shown.current = begun;
      setResults(answer.results);
    };
    const pause = isRunning ? Math.max(0, asked.current + PAUSE + results.length - Date.now()) : 0;
    const timer = setTimeout(() => void get(), pause);
    return () => {
      clearTimeout(timer);
      if (!isRunning) controller.abort();
    };
  }, [id, isRunning, job?.done]);
  return results;
}

/** Milliseconds between two questions, and one more for each result that there is already. */
const PAUSE = 800;
