import { overlaps } from "../../../text/span.ts";
import type { AttributionRule, Draft } from "../draft.ts";

const LABELLED = /^(\p{Lu}[\p{L}.’' -]{1,50}?)(?:\s\([^)\n]{1,60}\))?:[ \t]+(\S[^\n]*)$/gmu;
/** From so many turns on a text is a transcript. */
const TURNS = 3;

/** In a transcript each turn ("NAME: words") is a statement of its label, without a cue; what it reports is nested in it. */
export const speakerLabels: AttributionRule = {
  name: "speaker-labels",
  apply: (drafts, { text }) => {
    const turns = [...text.matchAll(LABELLED)].filter((m) => m[1]!.split(/\s+/u).length <= 5);
    const labels = new Set(turns.map((m) => m[1]!));
    if (turns.length < TURNS || labels.size === turns.length) return drafts;
    const added = turns.map((m): Draft => {
      const end = m.index + m[0].length;
      return {
        cue: null,
        source: { start: m.index, end: m.index + m[1]!.length },
        content: [{ start: end - m[2]!.length, end }],
        party: null,
        audience: null,
        relays: [],
        condition: null,
        mediumWords: null,
        when: null,

        acts: {},
        media: {},
        named: 1,
        score: 0.9,
        rules: ["speaker-labels"],
        continues: null,
        inside: null,
      };
    });
    const inTurn = (d: Draft) => added.some((t) => d.cue === null && d.content.some((c) => overlaps(c, t.content[0]!)));
    return [...drafts.filter((d) => !inTurn(d)), ...added].sort((a, b) => a.content[0]!.start - b.content[0]!.start);
  },
};
