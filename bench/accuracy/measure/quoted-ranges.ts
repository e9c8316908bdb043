import type { Span } from "../../../src/text/span.ts";

/**
 * What stands between double quotation marks, the marks left out. A paragraph's end closes what is open: news opens a
 * quotation anew on each paragraph. Deliberately simple, and not the product's own: it sorts gold attributions and
 * serves a baseline, so it must not share the product's errors.
 */
export function quotedRanges(text: string): readonly Span[] {
  const found: Span[] = [];
  let start: number | null = null;
  for (const { 0: mark, index } of text.matchAll(/[“”"«»\n]|``|''/gu)) {
    const opens: boolean =
      mark === "“" || mark === "«" || mark === "``" || (start === null && (mark === '"' || mark === "''"));
    if (start !== null && index > start) found.push({ start, end: index });
    start = opens ? index + mark.length : null;
  }
  if (start !== null && start < text.length) found.push({ start, end: text.length });
  return found;
}
