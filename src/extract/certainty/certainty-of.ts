import type { Act } from "../../record/act.ts";
import type { Certainty } from "../../record/reading.ts";
import { cut, type Span } from "../../text/span.ts";

const FACTIVE =
  /\b(?:reveal|disclos|confirm|admit|acknowledg|conced|discover|learn|realis|realiz|point(?:ed|s|ing)? out|not(?:ed|es|ing)\b|recall|remind)/iu;
const DISTANCED = /\b(?:claim|alleg|purport|insist|rumou?r|suppos|suggest|contend|profess)/iu;
const BELIEF = /\b(?:believ|think|thought|suspect|expect|hope|fear|assum|feel|felt|doubt|guess|predict)/iu;
const PROBABLE = /\b(?:probabl[ey]|likely|appears?|appeared|seems?|seemed|presumabl|should)\b/iu;
const POSSIBLE = /\b(?:may|might|could|possibl[ey]|perhaps|maybe)\b/iu;

/** How sure the utterer is of the content, and how far the author stands behind it, by the words of cue and content. */
export function certaintyOf(
  text: string,
  utterer: { readonly entity: string | null; readonly span: Span | null },
  cue: Span | null,
  content: readonly Span[],
  act: Act,
  condition: Span | null,
): Certainty[] {
  const cueWords = cue ? cut(text, cue) : "";
  const words = content.map((s) => cut(text, s)).join(" ");
  const positive = act !== "deny";
  const factive = FACTIVE.test(cueWords) && positive && act !== "decline-to-confirm";
  const speaker: Certainty = {
    holder: utterer.entity,
    span: utterer.entity === null ? utterer.span : null,
    value: condition ? "conditional" : speakerValue(act, cueWords, words),
    polarity: positive ? "positive" : "negative",
  };
  const author: Certainty = {
    holder: "author",
    span: null,
    value: factive ? "certain" : DISTANCED.test(cueWords) ? "possible" : "unknown",
    polarity: "positive",
  };
  return [speaker, author];
}

function speakerValue(act: Act, cue: string, words: string): Certainty["value"] {
  if (act === "ask" || act === "decline-to-confirm") return "unknown";
  if (["demand", "order", "appeal", "invite", "offer"].includes(act)) return "hypothetical";
  if (POSSIBLE.test(words)) return "possible";
  if (BELIEF.test(cue) || PROBABLE.test(words)) return "probable";
  return "certain";
}
