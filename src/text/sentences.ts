import type { Span } from "./span.ts";

// begins only where a row of stops does: from each of them the rest of a long row would be read again
const END = /(?<![.!?…])[.!?…]+[”"’')\]»]*(?=\s+[“"‘'«([]*[\p{Lu}\p{N}])|\n+/gu;
const ABBREVIATION =
  /(?:^|[\s(“"‘])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Sen|Rep|Gov|St|Jr|Sr|Rev|Hon|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|\p{Lu}\.\p{Lu}|\p{Lu}\.\p{Lu}\.\p{Lu})\.$/u;

/** The sentences of a text, in order, each within one line and without spaces at its edges. */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const line = text.slice(start, end);
    const from = start + (line.length - line.trimStart().length);
    const to = end - (line.length - line.trimEnd().length);
    if (from < to) found.push({ start: from, end: to });
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (!match[0].startsWith("\n") && ABBREVIATION.test(text.slice(Math.max(start, end - 12), end))) continue;
    close(match[0].startsWith("\n") ? match.index : end);
  }
  close(text.length);
  return found;
}

/** The sentence that holds an offset; the one before it where the offset lies between two; undefined before the first. */
export function sentenceAt(all: readonly Span[], offset: number): Span | undefined {
  let lo = 0;
  let hi = all.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (all[mid]!.start <= offset) lo = mid + 1;
    else hi = mid;
  }
  return all[lo - 1];
}
