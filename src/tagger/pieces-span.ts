import type { Span } from "../text/span.ts";
import type { Pieces } from "./word-pieces.ts";

/** What can hang on a word that the tokenizer leaves out: combining marks, joiners and the tags of flags. */
const TRAILING = /(?:\p{M}|\p{Join_Control}|[\u{e0020}-\u{e007f}])*/uy;

/** The characters of a range of pieces, widened to whole words and to what hangs on their last letter. */
export function piecesSpan(text: string, pieces: Pieces, from: number, to: number): Span {
  let first = from;
  let last = to - 1;
  while (first > 0 && pieces.word[first - 1] === pieces.word[from]) first--;
  while (last + 1 < pieces.word.length && pieces.word[last + 1] === pieces.word[to - 1]) last++;
  TRAILING.lastIndex = pieces.end[last]!;
  const hanging = TRAILING.exec(text)![0].length;
  return { start: pieces.start[first]!, end: pieces.end[last]! + hanging };
}
