import type { Span } from "./span.ts";

/**
 * Finds which of many spans share a character with one, without looking at all of them: their positions in the list, in
 * its order. A long text has thousands of each, so that looking at all would take the square of its length.
 */
export function spanIndex(spans: readonly Span[]): (span: Span) => number[] {
  const byStart = spans.map((_, i) => i).sort((a, b) => spans[a]!.start - spans[b]!.start);
  let furthest = 0;
  // the furthest end up to each place: it never falls, so that the first span to look at can be searched for
  const reach = byStart.map((i) => {
    furthest = Math.max(furthest, spans[i]!.end);
    return furthest;
  });
  return ({ start, end }) => {
    let lo = 0;
    let hi = byStart.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (reach[mid]! <= start) lo = mid + 1;
      else hi = mid;
    }
    const found: number[] = [];
    for (; lo < byStart.length && spans[byStart[lo]!]!.start < end; lo++) {
      if (spans[byStart[lo]!]!.end > start) found.push(byStart[lo]!);
    }
    return found.sort((a, b) => a - b);
  };
}
