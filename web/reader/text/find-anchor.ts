import type { Span } from "../../../src/text/span.ts";

/** Whether the words that an address leads to stand where it says. */
export type Anchor =
  | { readonly is: "there"; readonly span: Span }
  /** They do not; where they stand now, if that can be told, and how often they stand in the text. */
  | { readonly is: "broken"; readonly found: Span | null; readonly times: number };

/** Looks for the words of an address: at their place, else in the whole text, where only words that stand once are found. */
export function findAnchor(text: string, words: Span | null, quote: string | null): Anchor | null {
  if (words === null && quote === null) return null;
  if (words !== null && words.end <= text.length) {
    const there = text.slice(words.start, words.end);
    if (quote === null || there === quote) return { is: "there", span: words };
  }
  if (quote === null || quote === "") return { is: "broken", found: null, times: 0 };
  const first = text.indexOf(quote);
  if (first < 0) return { is: "broken", found: null, times: 0 };
  const times = text.split(quote).length - 1;
  const found = { start: first, end: first + quote.length };
  // An address with nothing but words leads to them where they stand only once.
  if (words === null && times === 1) return { is: "there", span: found };
  return { is: "broken", found: times === 1 ? found : null, times };
}
