import { contains, overlaps, type Span } from "../../../text/span.ts";
import { type AttributionRule, amend } from "../draft.ts";
import type { Quotation } from "../find-quotations.ts";

const NEARLY_WHOLE = 0.5;

/** An end of a content that falls inside a quotation of which it holds the greater part moves to the quotation mark. */
export const snapToQuotation: AttributionRule = {
  name: "snap-to-quotation",
  apply: (drafts, { quotations }) =>
    drafts.map((draft) => {
      // a cue inside a quotation introduces a part of it, not the whole
      const outside = quotations.filter((q) => !draft.cue || !contains(q.outer, draft.cue));
      const content = draft.content.map((piece) => outside.reduce(snap, piece));
      return amend(draft, "snap-to-quotation", { content });
    }),
};

function snap(piece: Span, { inner }: Quotation): Span {
  if (!overlaps(piece, inner)) return piece;
  const shared = Math.min(piece.end, inner.end) - Math.max(piece.start, inner.start);
  if (shared / (inner.end - inner.start) < NEARLY_WHOLE) return piece;
  return { start: Math.min(piece.start, inner.start), end: Math.max(piece.end, inner.end) };
}
