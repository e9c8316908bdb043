import type { TagsWithMeanings } from "../record/tags.ts";
import { overlaps, type Span } from "../text/span.ts";
import { VECTOR_WIDTH } from "./vector-model.ts";

/**
 * What the words of these spans mean together: the mean of their pieces' rows at length 1, times 127, rounded. Spans
 * without a word give all zeros, which is like nothing.
 */
export function spanVector({ meanings }: Pick<TagsWithMeanings, "meanings">, spans: readonly Span[]): Int8Array {
  const { start, end, rows } = meanings;
  const sum = new Float64Array(VECTOR_WIDTH);
  for (let piece = 0; piece < start.length; piece++) {
    const place = { start: start[piece]!, end: end[piece]! };
    if (!spans.some((span) => overlaps(span, place))) continue;
    for (let i = 0; i < VECTOR_WIDTH; i++) sum[i] = sum[i]! + rows[piece * VECTOR_WIDTH + i]!;
  }
  const length = Math.hypot(...sum);
  return length === 0 ? new Int8Array(VECTOR_WIDTH) : Int8Array.from(sum, (x) => Math.round((127 * x) / length));
}
