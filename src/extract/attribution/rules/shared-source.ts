import { contains, overlaps, type Span } from "../../../text/span.ts";
import { type AttributionRule, amend, type Draft } from "../draft.ts";
import type { Quotation } from "../find-quotations.ts";

/**
 * Two verbs of one subject ("Mara Tenn blamed the council and said it knew"): the first one's content ends before the
 * second verb, for what a source is reported to have done next is not what it said before.
 */
export const sharedSource: AttributionRule = {
  name: "shared-source",
  apply: (drafts, { text, quotations }) =>
    drafts.map((draft) => {
      const content = draft.content.flatMap((piece) =>
        before(text, piece, nextVerb(draft, piece, drafts) ?? goesOn(text, draft, piece, quotations)),
      );
      return amend(draft, "shared-source", content.length > 0 ? { content } : {});
    }),
};

/** The first later cue of the same source inside this piece. */
function nextVerb(draft: Draft, piece: Span, drafts: readonly Draft[]): Span | null {
  const { cue, source } = draft;
  if (!cue || !source || source.start > cue.start) return null;
  const verbs = drafts.flatMap((d) =>
    d !== draft && d.cue && d.source && overlaps(d.source, source) && d.cue.start > cue.end && contains(piece, d.cue)
      ? [d.cue]
      : [],
  );
  return verbs.sort((a, b) => a.start - b.start)[0] ?? null;
}

/** The author goes on with what the subject did: ", but stopped short of …", ", despite reports of …". */
const NEXT =
  /,\s(?:(?:but|and|though)\s(?:(?:then|later|also|has|have|had)\s)*(?:stopped short|declined|refused|did not (?:say|elaborate|comment|give|specify|mention|name|provide|offer)|would not (?:say|comment|elaborate)|gave no|offered no|denied|added|told|urged|accused|insisted|vowed)|despite|although|even though|even as)\b/iu;

function goesOn(text: string, { cue, source }: Draft, piece: Span, quotations: readonly Quotation[]): Span | null {
  if (!cue || !source || source.start > cue.start || piece.start < cue.end) return null;
  const found = NEXT.exec(text.slice(piece.start, piece.end));
  if (!found) return null;
  const at = piece.start + found.index;
  const quoted = quotations.some((q) => q.outer.start < at && at < q.outer.end);
  return quoted ? null : { start: at, end: at };
}

const JOINT = /[\s,;—–-]*(?:\b(?:and|but|then|while|before|later|also|instead|who|which)\b[\s,]*)*$/iu;

function before(text: string, piece: Span, verb: Span | null): Span[] {
  if (!verb) return [piece];
  const words = text.slice(piece.start, verb.start);
  const end = piece.start + words.length - (JOINT.exec(words)?.[0].length ?? 0);
  return end - piece.start > 1 ? [{ start: piece.start, end }] : [];
}
