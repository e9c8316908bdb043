import type { Span } from "../../../../src/text/span.ts";

/** A span whose edges cut no character as people see them, and whether it had to grow for that. */
export type Widened = Span & { readonly grew: boolean };

/** Moves the edges of a span outward to the nearest edges of graphemes: a letter with its accents, a flag, a family of emoji. */
export function widenToGraphemes(text: string, { start, end }: Span): Widened {
  const from = edgesAround(text, start).before;
  const to = edgesAround(text, end).after;
  return { start: from, end: to, grew: from !== start || to !== end };
}

/** The last edge up to an offset and the first from it on; both are the offset where that is an edge itself. */
const edgesAround = (text: string, offset: number): { readonly before: number; readonly after: number } => {
  const from = safeStart(text, offset);
  for (const { index, segment } of GRAPHEMES.segment(text.slice(from, offset + REACH))) {
    const before = from + index;
    const after = before + segment.length;
    if (before === offset) break;
    if (after > offset) return { before, after };
  }
  return { before: offset, after: offset };
};

/** A place at or before an offset where a grapheme is sure to begin: behind a space, or far enough away. */
const safeStart = (text: string, offset: number): number => {
  const earliest = Math.max(0, offset - REACH);
  for (let at = offset - 1; at > earliest; at--) {
    if (text[at] === " " && /[\p{L}\p{N}]/u.test(text[at + 1] ?? "")) return at + 1;
  }
  return earliest;
};

const GRAPHEMES = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Code units to either side: more than any grapheme of a text that is written to be read. */
const REACH = 256;
