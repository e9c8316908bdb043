import { useEffect } from "preact/hooks";
import type { Job } from "../../src/present/desk/job.ts";
import { hold } from "../parts/hold.ts";

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

const heard = hold<Heard>({ head: null, jobs: new Map(), isThere: true, isAnother: false });
let source: EventSource | null = null;
let isListening = false;

const hear = (change: Partial<Heard>) => heard.put({ ...heard.now(), ...change });

const open = () => {
  source?.close();
  source = new EventSource("/api/v1/events");
  source.addEventListener("open", () => hear({ isThere: true, isAnother: false }));
  source.addEventListener("error", lose);
  source.addEventListener("head", ({ data }) => hear({ head: (JSON.parse(data) as { seq: number }).seq }));
  source.addEventListener("job", ({ data }) => {
    const job = JSON.parse(data) as Job;
    hear({ jobs: new Map([...heard.now().jobs, [job.id, job]]) });
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

/** Listens from the first that somebody wants to hear, as long as the page is open. */
const listen = () => {
  if (isListening) return;
  isListening = true;
  document.addEventListener("visibilitychange", followSight);
  followSight();
};

/** Milliseconds until it is tried again. */
const AGAIN = 2_000;

/** Part of what the desk hears, anew whenever that part changes. */
export function useHeard<Part>(partOf: (heard: Heard) => Part): Part {
  useEffect(listen, []);
  return heard.use(partOf);
}

/** The number of the ledger's last entry: what was asked before it moved is asked again. */
export const useHead = () => useHeard(({ head }) => head);
