import type { Verdict } from "../../../record/ledger/judgement.ts";
import type { Edits } from "../../../work/judge/statement/edits.ts";
import type { StopView, WalkState } from "./walk-state.ts";

/**
 * A key that was pressed: by name where it has one, and the text that it types, if any. An "answer" is a return that takes
 * nothing from a list unless it is all that fits.
 */
export type Key = { readonly name: string; readonly text: string };

/** What is said of the statement that is shown, or of its document. */
export type Judging =
  | { readonly kind: "accept" }
  | { readonly kind: "withdraw"; readonly reason: string }
  | { readonly kind: "withdraw-document"; readonly reason: string }
  | { readonly kind: "correct"; readonly edits: Edits }
  | { readonly kind: "fields"; readonly words: readonly string[] }
  | { readonly kind: "identify"; readonly who: string; readonly of: "these words" | "all its mentions" }
  | {
      readonly kind: "check";
      readonly verdict: Verdict;
      readonly reason: string | null;
      readonly source: string | null;
    }
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "tag"; readonly tags: readonly string[] }
  | { readonly kind: "undo" };

/** Where the review goes once a judgement is written. */
export type Onward = "stay" | "next" | "next document";

/** What must be done outside before the next key. */
export type Effect =
  | { readonly kind: "load" }
  | { readonly kind: "judge"; readonly judging: Judging; readonly onward: Onward }
  | { readonly kind: "quit" };

/** What happens to a review. */
export type WalkEvent =
  | { readonly kind: "key"; readonly key: Key }
  | { readonly kind: "loaded"; readonly view: StopView }
  | { readonly kind: "judged"; readonly words: string; readonly subject: string | null; readonly onward: Onward }
  | { readonly kind: "failed"; readonly words: string };

/** What comes of an event. */
export type WalkStep = { readonly state: WalkState; readonly effect: Effect | null };

/** A step that leaves nothing to do outside. */
export function stay(state: WalkState): WalkStep {
  return { state, effect: null };
}

/** A step that asks for a judgement. What was typed stays until that is written, so that it can be mended. */
export function judge(state: WalkState, judging: Judging, onward: Onward = "stay"): WalkStep {
  return { state: { ...state, message: null }, effect: { kind: "judge", judging, onward } };
}
