import type { TagsWithMeanings } from "../record/tags.ts";
import { bySpan, type Span } from "../text/span.ts";
import { VECTOR_WIDTH } from "./vector-model.ts";

/**
 * What the words of these spans mean together: the sum of their pieces' rows, which weigh as much as they tell, at length
 * 1, times 127, rounded. Spans without a word give all zeros, which is like nothing.
 */
export function spanVector({ meanings }: Pick<TagsWithMeanings, "meanings">, spans: readonly Span[]): Int8Array {
  const { start, end, rows } = meanings;
  const sum = new Float64Array(VECTOR_WIDTH);
  let piece = 0; // goes forward only: a piece that two spans share counts once
  for (const span of [...spans].sort(bySpan)) {
    piece = Math.max(piece, firstBeyond(end, span.start));
    for (; piece < start.length && start[piece]! < span.end; piece++) {
      for (let i = 0; i < VECTOR_WIDTH; i++) sum[i] = sum[i]! + rows[piece * VECTOR_WIDTH + i]!;
    }
  }
  const length = Math.hypot(...sum);
  return length === 0 ? new Int8Array(VECTOR_WIDTH) : Int8Array.from(sum, (x) => Math.round((127 * x) / length));
}

/** The first place in a rising list whose value is above this one. */
function firstBeyond(rising: Int32Array, value: number): number {
  let lo = 0;
  for (let hi = rising.length; lo < hi; ) {
    const mid = (lo + hi) >> 1;
    if (rising[mid]! > value) hi = mid;
    else lo = mid + 1;
  }
  return lo;
}
