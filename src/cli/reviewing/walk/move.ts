import { BROWSE, type Told, type WalkState } from "./walk-state.ts";
import type { WalkStep } from "./walk-step.ts";

/** Goes to a stop, which is then to be loaded; to the end where there is none so far on. */
export function moveTo(state: WalkState, to: number, done: string | null = null): WalkStep {
  const at = Math.max(0, Math.min(to, state.stops.length));
  const moved = { ...state, at, view: null, mode: BROWSE, message: done === null ? null : told(done) };
  return { state: moved, effect: at < state.stops.length ? { kind: "load" } : null };
}

const told = (words: string): Told => ({ kind: "done", words });

/** The first stop in a later document; the end where this is the last. */
export function nextDocument({ stops, at }: WalkState): number {
  const here = stops[at]?.document;
  const next = stops.findIndex(({ document }, i) => i > at && document !== here);
  return next < 0 ? stops.length : next;
}
