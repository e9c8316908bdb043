import { useEffect, useState } from "preact/hooks";
import type { Job } from "../../src/present/desk/job.ts";

/** What the desk hears of as it happens. */
type Heard = {
  /** The number of the ledger's last entry, null until it is known. */
  readonly head: number | null;
  /** Runs of adding, by id. */
  readonly jobs: ReadonlyMap<string, Job>;
  /** Whether the desk can be reached. */
  readonly isThere: boolean;
  /** Whether what answers is another start of the desk, which this page has no token for. */
  readonly isAnother: boolean;
};

let heard: Heard = { head: null, jobs: new Map(), isThere: true, isAnother: false };
const listeners = new Set<() => void>();
let source: EventSource | null = null;

const hear = (change: Partial<Heard>) => {
  heard = { ...heard, ...change };
  for (const listener of listeners) listener();
};

const open = () => {
  source?.close();
  source = new EventSource("/api/v1/events");
  source.addEventListener("open", () => hear({ isThere: true, isAnother: false }));
  source.addEventListener("error", lose);
  source.addEventListener("head", ({ data }) => hear({ head: (JSON.parse(data) as { seq: number }).seq }));
  source.addEventListener("job", ({ data }) => {
    const job = JSON.parse(data) as Job;
    hear({ jobs: new Map([...heard.jobs, [job.id, job]]) });
  });
};

/** A browser tries again by itself where nothing answers, but not where it is refused. */
const lose = async ({ currentTarget }: Event) => {
  hear({ isThere: false });
  if ((currentTarget as EventSource).readyState !== EventSource.CLOSED) return;
  const response = await fetch("/api/v1/desk").catch(() => null);
  hear({ isAnother: response?.status === 401 });
  setTimeout(() => !document.hidden && open(), AGAIN);
};

/** A browser holds few connections to one address over all of its tabs: one that nobody looks at gives its own back. */
const followSight = () => {
  if (document.hidden) source?.close();
  else open();
};

/** Milliseconds until it is tried again. */
const AGAIN = 2_000;

/** Part of what the desk hears, anew whenever that part changes. */
export function useHeard<Part>(partOf: (heard: Heard) => Part): Part {
  const [part, setPart] = useState(() => partOf(heard));
  useEffect(() => {
    if (source === null) {
      open();
      document.addEventListener("visibilitychange", followSight);
    }
    const listen = () => setPart(() => partOf(heard));
    listeners.add(listen);
    listen();
    return () => {
      listeners.delete(listen);
    };
  }, []);
  return part;
}

/** The number of the ledger's last entry: what was asked before it moved is asked again. */
export const useHead = () => useHeard(({ head }) => head);
