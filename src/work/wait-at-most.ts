import { setTimeout } from "node:timers/promises";

/** Resolves when this is done, or when so many milliseconds are over; until then the process goes on. Throws what the work throws. */
export async function waitAtMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const given = new AbortController();
  const patience = setTimeout(milliseconds, undefined, { signal: given.signal }).catch(() => {});
  try {
    await Promise.race([work, patience]);
  } finally {
    given.abort();
  }
}
