import { overlaps, type Span } from "../../../text/span.ts";
import type { AttributionContext, AttributionRule, Draft } from "../draft.ts";
import type { Quotation } from "../find-quotations.ts";
import { isSpeech } from "../is-speech.ts";

/**
 * A quotation that fills a paragraph of its own, or begins one, right after another's words and without a cue: a statement
 * of its own by the same speaker.
 */
export const uncuedQuotation: AttributionRule = {
  name: "uncued-quotation",
  apply: (drafts, context) => {
    const added: Draft[] = [];
    for (const quotation of context.quotations) {
      const all = [...drafts, ...added];
      if (all.some((d) => d.content.some((piece) => overlaps(piece, quotation.inner)))) continue;
      if (!isSpeech(context.text, quotation) || !fillsParagraph(context, quotation)) continue;
      const before = all
        .filter((d) => d.content.some((piece) => piece.end <= quotation.outer.start))
        .sort((a, b) => lastEnd(b) - lastEnd(a))[0];
      if (before && quotation.outer.start - lastEnd(before) < 200) added.push(carriedOn(before, quotation.inner));
    }
    return [...drafts, ...added].sort((a, b) => a.content[0]!.start - b.content[0]!.start);
  },
};

const lastEnd = (d: Draft) => Math.max(...d.content.map((p) => p.end), d.cue?.end ?? 0);

function fillsParagraph({ text }: AttributionContext, { outer }: Quotation): boolean {
  const start = text.lastIndexOf("\n", outer.start - 1) + 1;
  const end = text.indexOf("\n", outer.end);
  const rest = text.slice(start, outer.start) + text.slice(outer.end, end < 0 ? text.length : end);
  return (
    rest.replace(/[\s\p{P}]/gu, "").length < 0.3 * (outer.end - outer.start) &&
    text.slice(start, outer.start).trim() === ""
  );
}

/** A draft without a cue over these words, spoken by who spoke before. */
export function carriedOn(before: Draft, content: Span): Draft {
  return {
    ...before,
    cue: null,
    source: null,
    party: null,
    content: [content],
    audience: null,
    condition: null,
    mediumWords: null,
    when: null,
    rules: ["uncued-quotation"],
    continues: before.continues ?? before, // the one that has the source
    score: before.score * 0.8,
  };
}
