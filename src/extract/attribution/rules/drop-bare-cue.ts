import { cut, overlaps } from "../../../text/span.ts";
import { type AttributionRule, amend, type Draft } from "../draft.ts";

const BARE =
  /^(?:(?:is|was|were|are|be|been|being|has|have|had|did|does|do|will|would|can|could|to|also|actually|further|then|later|after|now|still|yet|not|n[’']t|a|an|the|on|by|it|he|she|they)(?:\s|$))+$/iu;
const PARTICIPLE = /^\s(?:(?:also|widely|reportedly|been|already)\s)*(?:said|told|thought|known|\p{Ll}{3,}ed)\b/u;

/**
 * An auxiliary, an adverb or an article alone attributes nothing: it takes in the participle after it ("is | said"), and
 * where that has a draft of its own, or none follows, it is dropped.
 */
export const dropBareCue: AttributionRule = {
  name: "drop-bare-cue",
  apply: (drafts, { text }) => drafts.flatMap((draft) => kept(text, draft, drafts)),
};

function kept(text: string, draft: Draft, drafts: readonly Draft[]): Draft[] {
  const { cue } = draft;
  if (!cue || !BARE.test(cut(text, cue))) return [draft];
  const next = PARTICIPLE.exec(text.slice(cue.end, cue.end + 40));
  if (!next) return [];
  const whole = { start: cue.start, end: cue.end + next[0].length };
  return drafts.some((d) => d !== draft && d.cue && overlaps(d.cue, whole))
    ? []
    : [amend(draft, "drop-bare-cue", { cue: whole })];
}
