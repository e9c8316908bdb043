import type { StatementHit } from "../../../ledger/asking.ts";
import type { Verdict } from "../../../record/ledger/judgement.ts";
import type { StatementRecord } from "../../../record/ledger/kept.ts";
import type { Span } from "../../../text/span.ts";
import type { OpenDocument } from "../../../work/judge/open-document.ts";

/** One statement on the way, and the document that it stands in. */
export type Stop = { readonly statement: string; readonly document: string };

/** A stop as it is shown; `gone` says why where its statement is not there any more. */
export type StopView =
  | {
      readonly kind: "there";
      readonly hit: StatementHit;
      readonly document: OpenDocument;
      readonly acceptedBy: readonly string[];
      /** The statement that reports this one. */
      readonly outer: StatementRecord | null;
    }
  | { readonly kind: "gone"; readonly why: string };

/** The words of a statement that a person can take anew; `piece` counts the pieces of a content from 0. */
export type Field =
  | { readonly name: "source" | "cue" | "condition" }
  | { readonly name: "content"; readonly piece: number };

/** What is chosen from a list. */
export type Choice =
  | { readonly of: "speaker" | "identity" | "act" | "verdict" | "field" }
  | { readonly of: "scope"; readonly who: string };

/** What is typed. */
export type Question =
  | { readonly of: "reason" | "document-reason" | "note" | "tags" | "chain" }
  | { readonly of: "words"; readonly field: Field }
  | { readonly of: "check-reason"; readonly verdict: Verdict }
  | { readonly of: "check-source"; readonly verdict: Verdict; readonly reason: string | null };

/** What the keys do just now. */
export type Mode =
  | { readonly kind: "browse" }
  | { readonly kind: "help" }
  | { readonly kind: "pick"; readonly choice: Choice; readonly query: string; readonly index: number }
  | { readonly kind: "prompt"; readonly question: Question; readonly text: string }
  | { readonly kind: "edges"; readonly field: Field; readonly span: Span; readonly edge: "start" | "end" };

/** What the last key came to. */
export type Told = { readonly kind: "done" | "refused"; readonly words: string };

/** A review on its way through statements; `at` is the stop that is shown, the number of stops at the end. */
export type WalkState = {
  readonly stops: readonly Stop[];
  /** How many there are in all, of which the stops may be the first. */
  readonly total: number;
  readonly at: number;
  /** Null until it is loaded, and at the end. */
  readonly view: StopView | null;
  readonly mode: Mode;
  readonly message: Told | null;
};

/** A review that begins at the first of these stops. */
export function beginWalk(stops: readonly Stop[], total: number): WalkState {
  return { stops, total, at: 0, view: null, mode: BROWSE, message: null };
}

/** The state in which a key has done nothing, and why. */
export function refuse(state: WalkState, words: string): WalkState {
  return { ...state, message: { kind: "refused", words } };
}

/** The mode in which single keys judge. */
export const BROWSE: Mode = { kind: "browse" };
