import { contains, hull, overlaps, type Span } from "../../../text/span.ts";
import { type AttributionRule, amend } from "../draft.ts";

/**
 * A content never holds its own cue: "No embassy, he said, should feel any threat" is two pieces. The source's words go
 * with the cue where they stand beside it.
 */
export const cutOutCue: AttributionRule = {
  name: "cut-out-cue",
  apply: (drafts) =>
    drafts.map((draft) => {
      const { cue, source } = draft;
      if (!cue) return draft;
      const beside = source !== null && Math.max(source.start - cue.end, cue.start - source.end) <= 12;
      const hole = beside ? hull([cue, source]) : cue;
      const content = draft.content.flatMap((piece) =>
        contains(piece, hole) ? around(piece, hole) : cutEdge(piece, cue),
      );
      return amend(draft, "cut-out-cue", { content });
    }),
};

function around(piece: Span, hole: Span): Span[] {
  return [
    { start: piece.start, end: hole.start },
    { start: hole.end, end: piece.end },
  ].filter((p) => p.end > p.start);
}

function cutEdge(piece: Span, cue: Span): Span[] {
  if (!overlaps(piece, cue)) return [piece];
  if (contains(cue, piece)) return [];
  return around(piece, { start: Math.max(piece.start, cue.start), end: Math.min(piece.end, cue.end) });
}
