import { sentenceAt } from "../../text/sentences.ts";
import type { Span } from "../../text/span.ts";

/** How far from its cue a sentence is looked at: a text may be one sentence of a million words. */
const REACH = 1000;

/** The sentence in which a cue stands, as far as it is near the cue; undefined where it stands in none. */
export function sentenceOf(cue: Span, sentences: readonly Span[]): Span | undefined {
  const sentence = sentenceAt(sentences, cue.start);
  if (!sentence) return undefined;
  return { start: Math.max(sentence.start, cue.start - REACH), end: Math.min(sentence.end, cue.end + REACH) };
}
