import { setTimeout as sleep } from "node:timers/promises";
import { errorCode } from "./error-code.ts";

/** How long a call waits for another process, in milliseconds. */
export const PATIENCE = 60_000;

/**
 * Does something to a database as soon as no other connection is in its way, and does not hold up the rest of this
 * process meanwhile, which may be what it waits for. SQLite's own waiting would. Throws SQLite's error once patience is
 * at its end.
 */
export async function whenFree<T>(attempt: () => T, patience = PATIENCE): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    try {
      return attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error;
    }
    // Short, since whoever writes one change after the other is out of the way for moments only.
    await sleep(1 + Math.random() * 4);
  }
}

const isBusy = (error: unknown): boolean => {
  const code = errorCode(error);
  return code !== null && BUSY_OR_LOCKED.includes(code & 0xff);
};

const BUSY_OR_LOCKED = [5, 6];
