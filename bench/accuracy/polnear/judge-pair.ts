import { jaccard } from "../measure/jaccard.ts";
import { shared } from "../measure/shared.ts";
import type { Pair } from "./align.ts";

/** What is right about a found attribution. */
export type Verdict = {
  readonly usable: boolean;
  readonly strict: boolean;
  /** A source was put that is not, nor touches, the gold one; the costliest error. */
  readonly wrongSource: boolean;
  /** The text names a source and none was put. */
  readonly missingSource: boolean;
};

/** Holds a prediction against the gold attribution whose cue it shares. */
export function judgePair({ gold, predicted }: Pair): Verdict {
  const sameSource = jaccard(gold.source, predicted.source) === 1;
  const sameContent = jaccard(gold.content, predicted.content) === 1;
  return {
    usable: sameSource && jaccard(gold.content, predicted.content) >= 0.5,
    strict: sameSource && sameContent && jaccard(gold.cue, predicted.cue) === 1,
    wrongSource: predicted.source.size > 0 && shared(gold.source, predicted.source) === 0,
    missingSource: gold.source.size > 0 && predicted.source.size === 0,
  };
}
