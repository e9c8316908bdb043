/** A half-open range of word pieces that is read at once, and the part of it whose labels are kept. */
export type Window = { readonly from: number; readonly to: number; readonly keepFrom: number; readonly keepTo: number };

/**
 * Ranges of at most `size` pieces that cover `count` pieces. Each but the first begins where a sentence does (`starts`,
 * indices of pieces) and reaches back at least `overlap` pieces; labels are kept up to the middle of an overlap.
 */
export function windows(count: number, starts: readonly number[], size: number, overlap: number): Window[] {
  const ranges: { from: number; to: number }[] = [];
  for (let from = 0; ; ) {
    const to = Math.min(count, from + size);
    ranges.push({ from, to });
    if (to === count) break;
    from = lastBetween(starts, from, to - overlap) ?? to - overlap;
  }
  return ranges.map((r, i) => {
    const before = ranges[i - 1];
    const after = ranges[i + 1];
    return {
      ...r,
      keepFrom: before ? Math.floor((r.from + before.to) / 2) : 0,
      keepTo: after ? Math.floor((after.from + r.to) / 2) : count,
    };
  });
}

function lastBetween(sorted: readonly number[], above: number, upTo: number): number | undefined {
  let found: number | undefined;
  for (let lo = 0, hi = sorted.length; lo < hi; ) {
    const mid = (lo + hi) >> 1;
    if (sorted[mid]! <= upTo) {
      found = sorted[mid];
      lo = mid + 1;
    } else hi = mid;
  }
  return found !== undefined && found > above ? found : undefined;
}
