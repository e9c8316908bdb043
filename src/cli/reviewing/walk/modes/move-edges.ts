import type { Span } from "../../../../text/span.ts";
import type { Mode, WalkState } from "../walk-state.ts";
import { judge, type Key, stay, type WalkStep } from "../walk-step.ts";
import { editOf } from "./type.ts";

type Edges = Extract<Mode, { kind: "edges" }>;

/**
 * What a key does where the edges of words are moved: left and right move one edge by a word, tab takes the other, return
 * takes the words between them, and who types gives the words themselves.
 */
export function moveEdges(state: WalkState, mode: Edges, key: Key): WalkStep {
  if (state.view?.kind !== "there") return stay(state);
  const { text } = state.view.document;
  const { field, span, edge } = mode;
  switch (key.name) {
    case "left":
    case "right": {
      const moved = moveEdge(text, span, { edge, by: key.name });
      return stay({ ...state, message: null, mode: { ...mode, span: moved } });
    }
    case "tab":
      return stay({ ...state, mode: { ...mode, edge: edge === "start" ? "end" : "start" } });
    case "return":
      return judge(state, { kind: "correct", edits: editOf(state, field, span) });
    default:
      if (key.text === "") return stay(state);
      return stay({ ...state, mode: { kind: "prompt", question: { of: "words", field }, text: key.text } });
  }
}

/** The span with one edge at the next word in a direction; as it is where that would leave no word in it. */
export function moveEdge(
  text: string,
  span: Span,
  move: { readonly edge: "start" | "end"; readonly by: "left" | "right" },
): Span {
  const { edge, by } = move;
  const from = Math.max(0, span[edge] - REACH);
  const offsets = Array.from(text.slice(from, span[edge] + REACH).matchAll(WORD), ({ 0: word, index }) =>
    edge === "start" ? from + index : from + index + word.length,
  );
  const next =
    by === "right" ? offsets.find((offset) => offset > span[edge]) : offsets.findLast((offset) => offset < span[edge]);
  if (next === undefined) return span;
  const moved = { ...span, [edge]: next };
  return moved.start < moved.end ? moved : span;
}

/** Words, and marks one by one, so that a quotation can be taken with its marks or without. */
const WORD = /(?:[\p{L}\p{N}\p{M}'’-]|\u200c|\u200d)+|[^\s\p{L}\p{N}]/gu;
/** Code units to either side in which the next word is looked for. */
const REACH = 2000;
