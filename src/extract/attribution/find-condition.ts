import { contains, cut, hull, overlaps, type Span } from "../../text/span.ts";
import type { Draft } from "./draft.ts";

const MARKER =
  /\b(?:if|unless|provided|as long as|so long as|on (?:the )?condition|in exchange for|in return for|only (?:if|when|after)|until|once|should|except|without|in case|in the event|subject to|when)\b/iu;

/** The condition that the model marks, where it stands in the content and holds a word of condition; else null. */
export function findCondition(text: string, draft: Draft): Span | null {
  const span = draft.condition;
  if (!span || !MARKER.test(cut(text, span))) return null;
  const whole = hull(draft.content);
  if (!overlaps(whole, span)) return null;
  return contains(whole, span)
    ? span
    : { start: Math.max(span.start, whole.start), end: Math.min(span.end, whole.end) };
}
