import { cut, hull, overlaps, type Span } from "../../../text/span.ts";
import { spanIndex } from "../../../text/span-index.ts";
import { trimSpan } from "../../../text/trim-span.ts";
import { type AttributionContext, type AttributionRule, amend, type Draft } from "../draft.ts";

/**
 * A source holds whole names and descriptions, never a part of one ("Iraqi" of "Iraqi officials"), without commas at its
 * edges.
 */
export const wholeSource: AttributionRule = {
  name: "whole-source",
  apply: (drafts, { text, phrases, names }) => {
    const at = spanIndex(phrases);
    const phrasesIn = (span: Span) => at(span).map((i) => phrases[i]!);
    return drafts.map((draft) => {
      if (!draft.source) return draft;
      const source = widened(text, draft.source, draft, phrasesIn, names);
      return amend(draft, "whole-source", { source: trimSpan(text, source, /[\s,;:]/u) });
    });
  },
};

function widened(
  text: string,
  source: Span,
  draft: Draft,
  phrasesIn: (span: Span) => readonly Span[],
  names: AttributionContext["names"],
): Span {
  const broken = phrasesIn(source).filter(
    (p) => !(draft.cue && overlaps(p, draft.cue)) && !draft.content.some((c) => overlaps(c, p)),
  );
  const whole = hull([source, ...broken]);
  // "the council’s spokesman, | Tam Beru, | denied": what stands between source and cue in commas is its name
  const apposed =
    draft.cue &&
    phrasesIn({ start: whole.end, end: draft.cue.start }).find(
      (p) =>
        p.start >= whole.end &&
        p.end <= draft.cue!.start &&
        BESIDE.test(text.slice(whole.end, p.start)) &&
        BESIDE.test(text.slice(p.end, draft.cue!.start)),
    );
  if (apposed) return hull([whole, apposed]);
  // "Tam Beru, | an analyst": a description in apposition takes in the name before it; a report, the outlet it is from
  const named =
    /^an?\s/iu.test(cut(text, whole)) &&
    names.find((n) => n.kind === "person" && n.end < whole.start && BESIDE.test(text.slice(n.end, whole.start)));
  if (named) return hull([named, whole]);
  const outlet =
    WORK.test(cut(text, whole)) && names.find((n) => n.start > whole.end && FROM.test(text.slice(whole.end, n.start)));
  return outlet && !(draft.cue && outlet.end > draft.cue.start && whole.end < draft.cue.start)
    ? hull([whole, outlet])
    : whole;
}

const WORK =
  /\b(?:report|article|story|statement|dispatch|editorial|post|tweet|message|release|study|survey|poll|documents?|letter)(?:\s(?:from|by|in|on|of))?$/iu;
const FROM =
  /^,?(?:\s(?:published|released|issued|posted|filed|aired))?(?:\s(?:on|last)\s\p{Lu}\p{Ll}+)?(?:\s(?:from|by|in|on|of|for))?\s(?:the\s)?$/u;

const BESIDE = /^\s*,\s*$/u;
