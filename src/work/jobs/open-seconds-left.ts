import { openRate, type Rate } from "../open-rate.ts";

/** Tells how long a run still takes. */
export type SecondsLeft = {
  /** At this time (seconds), with so many done of so many; null until enough is done to tell. */
  tell(at: number, now: { readonly done: number; readonly known: number }): number | null;
};

/** Counts from the first that is done, since until then models are loaded. */
export function openSecondsLeft(): SecondsLeft {
  let rate: Rate | null = null;
  return {
    tell: (at, { done, known }) => {
      if (done === 0) return null;
      if (done >= known) return 0;
      if (rate === null) {
        rate = openRate(at, done);
        return null;
      }
      const lately = rate.rate(at, done);
      return done < ENOUGH || lately === 0 ? null : Math.ceil((known - done) / lately);
    },
  };
}

/** Done before anything is promised: one long text says little of the others. */
const ENOUGH = 5;
