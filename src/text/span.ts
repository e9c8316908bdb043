/** A half-open range of UTF-16 code units in one document's text. */
export type Span = { readonly start: number; readonly end: number };

/** The exact characters that a span covers. */
export function cut(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly inside `outer`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Reading order: by start, the longer first where two start together. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The smallest span that holds all of these. Throws where there are none. */
export function hull(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new RangeError("no spans");
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}
