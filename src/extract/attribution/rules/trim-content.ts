import type { Span } from "../../../text/span.ts";
import { trimSpan } from "../../../text/trim-span.ts";
import { type AttributionRule, amend } from "../draft.ts";
import type { Quotation } from "../find-quotations.ts";

const OPENING = /^(?:[\s,;:–—“"«„-]|\.\s)/u;
/** What may stand between a quotation and the ends of a content that is nothing else. */
const BESIDE = /^[\s,;:.–—-]*$/u;
const CLOSING_INDIRECT = /[\s,;:.–—-]/u;
/** What joins a content to what the author says next. */
const JOINT = /[\s,;]+(?:and|but|while|though)$/iu;
const THAT = /^(?:that|which is that)\s+/iu;

/**
 * Edges by the guideline: a content begins after "that" and after the opening mark, ends before the closing mark; the
 * punctuation inside a quotation is the speaker's and stays, the sentence's own is left out.
 */
export const trimContent: AttributionRule = {
  name: "trim-content",
  apply: (drafts, { text, quotations }) =>
    drafts
      .map((draft) => {
        const pieces = draft.content.flatMap((piece) => trimmed(text, piece, quotations) ?? []);
        return amend(draft, "trim-content", { content: joined(text, pieces) });
      })
      .filter((draft) => draft.content.length > 0),
};

function trimmed(text: string, piece: Span, quotations: readonly Quotation[]): Span | null {
  let { start, end } = piece;
  const that = THAT.exec(text.slice(start, end));
  if (that) start += that[0].length;
  const whole = quotations.find(
    (q) =>
      start <= q.inner.start &&
      end >= q.inner.end &&
      BESIDE.test(text.slice(start, q.outer.start)) &&
      BESIDE.test(text.slice(q.outer.end, end)),
  );
  if (whole) return trimSpan(text, whole.inner);
  while (start < end && OPENING.test(text.slice(start, start + 2)) && !opensInside(start, end, quotations)) start++;
  for (;;) {
    const last = quotations.find((q) => q.outer.end === end && q.closed);
    if (last && last.outer.start >= start) break; // ends with the closing mark of a quotation that it holds
    const inQuotation = quotations.find((q) => q.inner.end === end && q.outer.start < start);
    if (inQuotation || end <= start) break;
    if (/[”"»“]/u.test(text[end - 1]!) || CLOSING_INDIRECT.test(text[end - 1]!)) end--;
    else break;
  }
  const joint = JOINT.exec(text.slice(start, end));
  return trimSpan(text, { start, end: joint ? start + joint.index : end });
}

/** A quotation that begins and ends inside a content is part of it, its marks too. */
function opensInside(at: number, end: number, quotations: readonly Quotation[]): boolean {
  return quotations.some((q) => q.outer.start === at && q.closed && q.outer.end < end - 1);
}

/** Pieces with nothing but space or marks between them are one. */
function joined(text: string, pieces: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const piece of [...pieces].sort((a, b) => a.start - b.start)) {
    const last = out[out.length - 1];
    if (
      last &&
      (piece.start <= last.end ||
        (/^[\s”“"]*$/u.test(text.slice(last.end, piece.start)) && !text.slice(last.end, piece.start).includes("\n")))
    )
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, piece.end) };
    else out.push(piece);
  }
  return out;
}
