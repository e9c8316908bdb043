import type { Ledger } from "../../../ledger/ledger.ts";
import { Failure } from "../../../record/failure.ts";
import { carryOut } from "../../../work/judge/carry-out.ts";
import { sayDone } from "../say-done.ts";
import { sign } from "../sign.ts";
import { loadStop } from "./load-stop.ts";
import { planOf } from "./plan-of.ts";
import { reduce } from "./reduce.ts";
import { beginWalk, type Stop, type WalkState } from "./walk-state.ts";
import type { Effect, Key, WalkEvent, WalkStep } from "./walk-step.ts";

/** A review that is on its way. */
export type Walk = {
  state(): WalkState;
  /** Does what a key asks for, and has written it when this resolves; false where it asks for the end. */
  press(key: Key): Promise<boolean>;
};

/** Begins a review at the first of these stops, under this name. */
export async function openWalk(
  ledger: Ledger,
  given: { readonly stops: readonly Stop[]; readonly total: number; readonly by: string },
): Promise<Walk> {
  let state = beginWalk(given.stops, given.total);
  const perform = performer(ledger, given.by);
  const follow = async (first: WalkStep): Promise<boolean> => {
    let step = first;
    state = step.state;
    while (step.effect) {
      if (step.effect.kind === "quit") return false;
      step = reduce(state, await perform(step.effect, state));
      state = step.state;
    }
    return true;
  };
  await follow({ state, effect: given.stops.length > 0 ? { kind: "load" } : null });
  return { state: () => state, press: (key) => follow(reduce(state, { kind: "key", key })) };
}

const performer =
  (ledger: Ledger, by: string) =>
  async (effect: Exclude<Effect, { kind: "quit" }>, { stops, at }: WalkState): Promise<WalkEvent> => {
    // Undoing asks for no stop, so that it can be done at the end.
    const stop = stops[at] ?? stops.at(-1)!;
    try {
      if (effect.kind === "load") return { kind: "loaded", view: await loadStop(ledger, stop) };
      const { judging, onward } = effect;
      const done = await carryOut(ledger, planOf(judging, stop, sign(by)));
      const [words] = (await sayDone(ledger, "this", done)).split("\n");
      return { kind: "judged", words: words!, subject: done?.change.subject ?? null, onward };
    } catch (error) {
      if (error instanceof Failure) return { kind: "failed", words: error.message };
      throw error;
    }
  };
