import { sentences } from "../../../text/sentences.ts";
import { overlaps, type Span } from "../../../text/span.ts";
import { spanIndex } from "../../../text/span-index.ts";
import { type AttributionContext, type AttributionRule, amend, type Draft } from "../draft.ts";
import { sentenceOf } from "../sentence-of.ts";

const INTERVIEW = /\b(?:interview(?:ed)?|conversation|call) (?:with|by) (?:the )?$/iu;
const REPORTED = /\b(?:reported|quoted|cited|relayed|carried|published) by (?:the )?$/iu;

/**
 * Outlets that a sentence names beside what is said: "in an interview with N" was said to N; "as reported by N" and "cited
 * by N" came through N.
 */
export const namedAside: AttributionRule = {
  name: "named-aside",
  apply: (drafts, context) => {
    const all = sentences(context.text);
    const beside = asides(
      context,
      drafts.flatMap((d) => d.content),
    );
    return drafts.map((draft) => {
      const sentence = draft.cue && sentenceOf(draft.cue, all);
      if (!sentence) return draft;
      const found = beside(sentence);
      const audience = draft.audience ?? found.find((n) => n.how === "interview")?.name ?? null;
      const relays = found.filter((n) => n.how === "reported" && !belongs(draft, n.name)).map((n) => n.name);
      return amend(draft, "named-aside", { audience, relays: [...draft.relays, ...relays] });
    });
  },
};

function asides({ text, names }: AttributionContext, contents: readonly Span[]) {
  const namesIn = spanIndex(names);
  const contentsIn = spanIndex(contents);
  return (sentence: Span) =>
    namesIn(sentence).flatMap((i) => {
      const n = names[i]!;
      if (n.start < sentence.start || n.end > sentence.end || contentsIn(n).length > 0) return [];
      const before = text.slice(Math.max(sentence.start, n.start - 40), n.start);
      const how = INTERVIEW.test(before) ? "interview" : REPORTED.test(before) ? "reported" : null;
      return how ? [{ how, name: { start: n.start, end: n.end } }] : [];
    });
}

/** Whether a name is already a part of this draft: its own source by "as reported by", or a relay that the model saw. */
function belongs(draft: Draft, name: Span): boolean {
  const { cue, source } = draft;
  const own = source !== null && overlaps(source, name) && !(cue && source.start < name.start - 12);
  return own || draft.relays.some((r) => overlaps(r, name));
}
