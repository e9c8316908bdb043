import { hull, overlaps, type Span } from "../../../text/span.ts";
import { trimSpan } from "../../../text/trim-span.ts";
import { type AttributionRule, amend, type Draft } from "../draft.ts";

/**
 * A source holds whole names and descriptions, never a part of one ("Iraqi" of "Iraqi officials"), without commas at its
 * edges; "who" and "which" give way to the phrase that they stand for.
 */
export const wholeSource: AttributionRule = {
  name: "whole-source",
  apply: (drafts, { text, phrases }) =>
    drafts.map((draft) => {
      if (!draft.source) return draft;
      const source = antecedent(text, draft.source, phrases) ?? widened(text, draft.source, draft, phrases);
      return amend(draft, "whole-source", { source: trimSpan(text, source, /[\s,;:]/u) });
    }),
};

function antecedent(text: string, source: Span, phrases: readonly Span[]): Span | null {
  if (!/^(?:who|which|that)\b/iu.test(text.slice(source.start, source.end))) return null;
  const before = phrases.filter(
    (p) => p.end <= source.start && /^[\s,—–()\p{Lu}]*$/u.test(text.slice(p.end, source.start)),
  );
  return before[before.length - 1] ?? null;
}

function widened(text: string, source: Span, draft: Draft, phrases: readonly Span[]): Span {
  const cut = phrases.filter(
    (p) => overlaps(p, source) && !(draft.cue && overlaps(p, draft.cue)) && !draft.content.some((c) => overlaps(c, p)),
  );
  const whole = hull([source, ...cut]);
  // "the council’s spokesman, | Tam Beru, | denied": what stands between source and cue in commas is its name
  const apposed =
    draft.cue &&
    phrases.find(
      (p) =>
        p.start >= whole.end &&
        p.end <= draft.cue!.start &&
        BESIDE.test(text.slice(whole.end, p.start)) &&
        BESIDE.test(text.slice(p.end, draft.cue!.start)),
    );
  return apposed ? hull([whole, apposed]) : whole;
}

const BESIDE = /^\s*,\s*$/u;
