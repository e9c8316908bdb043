import type { Span } from "./span.ts";

/** The span without the characters at its edges that match `edge`; null where nothing is left. */
export function trimSpan(text: string, span: Span, edge: RegExp = /\s/u): Span | null {
  let { start, end } = span;
  while (start < end && edge.test(text[start]!)) start++;
  while (end > start && edge.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}
