import { contains, overlaps, type Span } from "../../../text/span.ts";
import { type AttributionRule, amend, type Draft } from "../draft.ts";

/**
 * Two verbs of one subject ("Mara Tenn blamed the council and said it knew"): the first one's content ends before the
 * second verb, for what a source is reported to have done next is not what it said before.
 */
export const sharedSource: AttributionRule = {
  name: "shared-source",
  apply: (drafts, { text }) =>
    drafts.map((draft) => {
      const content = draft.content.flatMap((piece) => before(text, piece, nextVerb(draft, piece, drafts)));
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

const JOINT = /[\s,;—–-]*(?:\b(?:and|but|then|while|before|later|also|instead|who|which)\b[\s,]*)*$/iu;

function before(text: string, piece: Span, verb: Span | null): Span[] {
  if (!verb) return [piece];
  const words = text.slice(piece.start, verb.start);
  const end = piece.start + words.length - (JOINT.exec(words)?.[0].length ?? 0);
  return end - piece.start > 1 ? [{ start: piece.start, end }] : [];
}
