import type { Sequence } from "./open-encoder.ts";
import type { Pieces } from "./word-pieces.ts";

const CLS = 101;
const SEP = 102;

/** A range of pieces as one input of the encoder; `cue` lists the pieces to mark. */
export function stretch(pieces: Pieces, from: number, to: number, cue: readonly number[]): Sequence {
  const marked = new Set(cue);
  return {
    ids: [CLS, ...pieces.ids.subarray(from, to), SEP],
    case: [0, ...pieces.case.subarray(from, to), 0],
    quote: [0, ...pieces.quote.subarray(from, to), 0],
    cue: [0, ...Array.from({ length: to - from }, (_, i) => (marked.has(from + i) ? 1 : 0)), 0],
  };
}
