import type { Span } from "../../../src/text/span.ts";

/** A text cut into word tokens, so that spans can be compared as sets of words. */
export type WordText = {
  readonly text: string;
  readonly tokens: readonly Span[];
  /** The tokens (by index) that these spans touch, pieces merged, punctuation at the edges of the whole left out. */
  words(spans: readonly Span[]): ReadonlySet<number>;
};

/** Runs of letters and digits with inner apostrophes, hyphens and dots; any other mark is a token of its own. */
const WORD = /[\p{L}\p{N}_]+(?:[’'\-.][\p{L}\p{N}_]+)*|[^\p{L}\p{N}_\s]/gu;
const LETTER = /[\p{L}\p{N}_]/u;

/** Cuts a text into tokens: by the rule of the accuracy contract, unless another pattern is given. */
export function wordText(text: string, pattern: RegExp = WORD): WordText {
  const tokens = Array.from(text.matchAll(pattern), (m) => ({ start: m.index, end: m.index + m[0].length }));
  const isMark = tokens.map((t) => !LETTER.test(text.slice(t.start, t.end)));
  return { text, tokens, words };

  function words(spans: readonly Span[]): ReadonlySet<number> {
    const found = new Set<number>();
    for (const span of spans) {
      for (let i = firstEndingAfter(tokens, span.start); i < tokens.length && tokens[i]!.start < span.end; i++)
        found.add(i);
    }
    const order = [...found].sort((a, b) => a - b);
    while (order.length > 0 && isMark[order[0]!]) order.shift();
    while (order.length > 0 && isMark[order.at(-1)!]) order.pop();
    return new Set(order);
  }
}

function firstEndingAfter(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
