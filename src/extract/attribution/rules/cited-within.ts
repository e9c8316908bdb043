import { sentenceAt, sentences } from "../../../text/sentences.ts";
import { overlaps } from "../../../text/span.ts";
import { type AttributionRule, amend } from "../draft.ts";

const CITES = /\b(?:citing|quoting)$/iu;

/**
 * "A reports X, citing B": B's statement has A's words for its own and is reported in A's. Where the model gave B other
 * words or none of A's, it takes those of the reporting cue before it in the same sentence.
 */
export const citedWithin: AttributionRule = {
  name: "cited-within",
  apply: (drafts, { text }) => {
    const all = sentences(text);
    return drafts.map((draft) => {
      const { cue } = draft;
      if (!cue || !CITES.test(text.slice(cue.start, cue.end))) return draft;
      const sentence = sentenceAt(all, cue.start);
      const outer = drafts
        .filter((d) => d !== draft && d.cue && sentence && d.cue.start >= sentence.start && d.cue.end <= cue.start)
        .sort((a, b) => b.cue!.start - a.cue!.start)[0];
      if (!outer) return draft;
      const same = draft.content.some((p) => outer.content.some((o) => overlaps(p, o)));
      return amend(draft, "cited-within", { inside: outer, content: same ? draft.content : outer.content });
    });
  },
};
