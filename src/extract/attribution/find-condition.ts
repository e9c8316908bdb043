import { contains, cut, hull, overlaps, type Span } from "../../text/span.ts";
import { trimSpan } from "../../text/trim-span.ts";
import type { Draft } from "./draft.ts";

const MARKER =
  /\b(?:if|unless|provided|as long as|so long as|on (?:the )?condition|in exchange for|in return for|only (?:if|when|after)|until|once|should|except|without|in case|in the event|subject to|when)\b/iu;

/** The condition that the model marks, where it stands in the content and holds a word of condition; else a plain one. */
export function findCondition(text: string, draft: Draft): Span | null {
  return marked(text, draft) ?? plain(text, draft);
}

function marked(text: string, draft: Draft): Span | null {
  const span = draft.condition;
  if (!span || !MARKER.test(cut(text, span))) return null;
  const whole = hull(draft.content);
  if (!overlaps(whole, span)) return null;
  return contains(whole, span)
    ? span
    : { start: Math.max(span.start, whole.start), end: Math.min(span.end, whole.end) };
}

const PLAIN =
  /(?<!\b(?:as|even|what|see|know|known|clear|ask|asked|asking|confirm|determine|wonder|wondered|unknown|unsure|sure|or|and|whether|tell|say|decide) )\b(?:if|unless|provided that|as long as)\s[^.!?;]*/iu;
/** A main clause that a condition can bind: it speaks of what is to come or ought to be. */
const BOUND = /\b(?:will|would|shall|must|should|going to|won|can|could|may)\b|[’'](?:ll|d)\b|\bto\s\p{L}/iu;

/** "if …" or "unless …" beside a main clause of what is to come, up to the comma after which that begins, or its end. */
function plain(text: string, draft: Draft): Span | null {
  for (const piece of draft.content) {
    const words = cut(text, piece);
    const found = PLAIN.exec(words);
    if (!found) continue;
    const opens = /(?:^|[.!?;]\s|\b(?:but|and|that)\s|[“"‘'])$/iu.test(words.slice(0, found.index));
    const comma = opens ? /^(?:[^,]*,\s(?=(?:if|unless)\b))*[^,]*/iu.exec(found[0])![0].length : found[0].length;
    const rest = opens ? found[0].slice(comma) : words.slice(0, found.index);
    const span = { start: piece.start + found.index, end: piece.start + found.index + comma };
    if (BOUND.test(rest)) return trimSpan(text, span, /[\s,”"’]/u);
  }
  return null;
}
