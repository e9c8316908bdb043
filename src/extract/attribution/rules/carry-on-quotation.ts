import { overlaps, type Span } from "../../../text/span.ts";
import { type AttributionContext, type AttributionRule, amend, type Draft } from "../draft.ts";
import type { Quotation } from "../find-quotations.ts";
import { isSpeech } from "../is-speech.ts";

/**
 * A quotation that no cue claims belongs to the one before it: cut by "he said", going on after it in the same paragraph,
 * or continued over a paragraph's end by the rule of opening marks.
 */
export const carryOnQuotation: AttributionRule = {
  name: "carry-on-quotation",
  apply: (drafts, context) => {
    let current = drafts;
    context.quotations.forEach((quotation, index) => {
      if (current.some((d) => d.content.some((piece) => overlaps(piece, quotation.inner)))) return;
      const before = context.quotations[index - 1];
      const owner = before && ownerOf(current, before);
      if (!owner || !goesOn(context, before, quotation, owner, current)) return;
      const grown = amend(owner, "carry-on-quotation", { content: [...owner.content, quotation.inner] });
      current = current.map((d) => (d === owner ? grown : d));
    });
    return current;
  },
};

/** The draft that speaks a quotation: the one whose content begins it, its cue outside. */
function ownerOf(drafts: readonly Draft[], quotation: Quotation): Draft | undefined {
  return drafts.find(
    (d) =>
      d.content.some((piece) => overlaps(piece, quotation.inner) && piece.start <= quotation.inner.start + 3) &&
      (!d.cue || !overlaps(d.cue, quotation.outer)),
  );
}

function goesOn(
  { text }: AttributionContext,
  before: Quotation,
  quotation: Quotation,
  owner: Draft,
  drafts: readonly Draft[],
): boolean {
  if (before.continued) return true;
  const between: Span = { start: before.outer.end, end: quotation.outer.start };
  const words = text.slice(between.start, between.end);
  if (words.includes("\n") || !isSpeech(text, quotation)) return false;
  const other = drafts.some((d) => d !== owner && d.cue && overlaps(d.cue, between));
  const cueBetween = owner.cue !== null && overlaps(owner.cue, between);
  return !other && (cueBetween ? words.length < 160 : /^\s*$/u.test(words));
}
