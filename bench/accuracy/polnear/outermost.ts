import { contains } from "../../../src/text/span.ts";
import type { Attribution } from "../measure/attribution.ts";
import type { WordText } from "../measure/word-text.ts";

/** Predictions as PolNeAR can judge them, and how many it cannot: it marks what has a cue, and the outermost only. */
export type Judged = {
  readonly kept: readonly Attribution[];
  readonly withoutCue: number;
  readonly nested: number;
};

/** Leaves out what has no word for a cue, and what has its cue inside a piece of another prediction's content. */
export function outermost(words: WordText, predicted: readonly Attribution[]): Judged {
  const cued = predicted.filter((p) => words.words(p.cue).size > 0);
  const kept = cued.filter((p) => !predicted.some((other) => other !== p && isInside(p, other)));
  return { kept, withoutCue: predicted.length - cued.length, nested: cued.length - kept.length };
}

function isInside(inner: Attribution, outer: Attribution): boolean {
  return inner.cue.every((cue) => outer.content.some((piece) => contains(piece, cue)));
}
