import { cut, type Span } from "../../../text/span.ts";
import { type AttributionRule, amend } from "../draft.ts";

/** "who", "which" and "that" as a source stand for the phrase right before them: its party is the speaker. */
export const relativeSource: AttributionRule = {
  name: "relative-source",
  apply: (drafts, { text, phrases }) =>
    drafts.map((draft) =>
      amend(draft, "relative-source", { party: draft.source && antecedent(text, draft.source, phrases) }),
    ),
};

function antecedent(text: string, source: Span, phrases: readonly Span[]): Span | null {
  if (!/^(?:who|which|that)\b/u.test(cut(text, source))) return null; // "WHO" in capitals is a body
  const before = phrases.filter(
    (p) => p.end <= source.start && /^[\s,—–()\p{Lu}]*$/u.test(text.slice(p.end, source.start)),
  );
  return before[before.length - 1] ?? null;
}
