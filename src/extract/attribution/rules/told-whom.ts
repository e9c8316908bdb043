import { hull, type Span } from "../../../text/span.ts";
import { type AttributionContext, type AttributionRule, amend, type Draft } from "../draft.ts";

const TELLS = /\b(?:told|tells?|telling|informed|informs|informing|assured|reminded|advised|notified)$/iu;
const ASKS =
  /\b(?:urg(?:e|ed|es|ing)|ask(?:ed|s|ing)?|order(?:ed|s|ing)?|call(?:ed|s|ing)? (?:on|upon)|warn(?:ed|s|ing)?|invit(?:e|ed|es|ing)|direct(?:ed|ing)|instruct(?:ed|ing)|encourag(?:ed|ing)|appeal(?:ed|s|ing)? to|demand(?:ed|s)? that|thank(?:ed|s|ing)?)$/iu;

/**
 * Who is spoken to, where the model marks nobody: what stands between "told" and what is told; the party with which the
 * content of "urged" begins ("urged both sides to …"). A marked audience is made a whole phrase.
 */
export const toldWhom: AttributionRule = {
  name: "told-whom",
  apply: (drafts, context) =>
    drafts.map((draft) => amend(draft, "told-whom", { audience: audienceOf(draft, context) })),
};

function audienceOf(draft: Draft, { text, phrases }: AttributionContext): Span | null {
  const { cue, audience } = draft;
  if (audience) {
    const whole = hull([audience, ...phrases.filter((p) => p.start < audience.end && audience.start < p.end)]);
    return draft.source && whole.start < draft.source.end && draft.source.start < whole.end ? audience : whole;
  }
  if (!cue) return null;
  const words = text.slice(cue.start, cue.end);
  const next = draft.content.find((c) => c.start >= cue.end);
  if (TELLS.test(words))
    return next
      ? phraseIn(text, { start: cue.end, end: Math.min(next.start, cue.end + 70) })
      : phraseIn(text, { start: cue.end, end: Math.min(text.length, cue.end + 50) });
  if (ASKS.test(words) && next && next.start - cue.end <= 3)
    return phrases.find((p) => p.start >= next.start && p.start <= next.start + 4 && p.end <= next.end) ?? null;
  return null;
}

/** The noun phrase with which these words begin: "the BBC this week that" is "the BBC". */
function phraseIn(text: string, span: Span): Span | null {
  const found =
    // a full stop ends the sentence, but after a letter or a title
    /^\s+((?:the |a |an |his |her |their )?(?:(?:(?:\p{Lu}|Mrs?|Ms|Dr|Gen|Col|Lt|Sen|Gov|St)\.|\p{L}[\p{L}\p{N}’'&-]*)(?:\s(?=\p{Lu}))?)+)/u.exec(
      text.slice(span.start, span.end),
    );
  const words = found?.[1]?.trim();
  if (
    !found ||
    !words ||
    /^(?:that|this|in|on|at|how|of|about|to|by|during|after|it|he|she|they|what|why|if|when|there|a|the)$/iu.test(words)
  )
    return null;
  const start = span.start + found[0].indexOf(words);
  return { start, end: start + words.length };
}
