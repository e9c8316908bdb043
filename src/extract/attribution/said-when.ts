import { contains, cut, overlaps, type Span } from "../../text/span.ts";
import { DAY_WORDS, type Days, dayOf } from "../times/day-of.ts";
import type { Draft } from "./draft.ts";
import { sentenceOf } from "./sentence-of.ts";

/**
 * When a draft was said: by the words that the model marks, else by the day named nearest to the cue in its sentence,
 * outside what is said; null where the text or the document's date does not settle a day.
 */
export function saidWhen(
  text: string,
  draft: Draft,
  sentences: readonly Span[],
  contents: readonly Span[],
  published: Days | null,
): Days | null {
  const marked = draft.when && dayOf(cut(text, draft.when), published);
  if (marked || !draft.cue) return marked;
  const { cue } = draft;
  const sentence = sentenceOf(cue, sentences);
  if (!sentence) return null;
  const own = contents.filter((c) => !contains(c, cue));
  const days = [...cut(text, sentence).matchAll(DAY_WORDS)]
    .map((m) => ({ start: sentence.start + m.index, end: sentence.start + m.index + m[0].length }))
    .filter((s) => !own.some((c) => overlaps(c, s)));
  const gap = (s: Span) => Math.max(0, s.start - cue.end, cue.start - s.end);
  const nearest = days.sort((a, b) => gap(a) - gap(b))[0];
  return nearest && gap(nearest) < 80 ? dayOf(cut(text, nearest), published) : null;
}
