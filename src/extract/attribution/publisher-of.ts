import { overlaps, type Span } from "../../text/span.ts";
import type { EntityBook } from "../entities/entity-book.ts";
import type { Draft } from "./draft.ts";
import { sentenceOf } from "./sentence-of.ts";

const PUBLISHED =
  /\b(?:(?:op-?ed|opinion piece|column|article|essay|editorial|wrote|writing|published)\b[^.;“”"]{0,40}?\b(?:in|on|for|by)|(?:interview|appear(?:ed|ance|ing)|said|speaking|told|broadcast|aired|program(?:me)?)\b[^.;“”"]{0,40}?\bon)\s+(?:the\s+|an?\s+)?$/iu;

/**
 * The outlet in which a draft appeared, where its sentence says so outside what is said: "said on N", "in an op-ed for P".
 * Where the words were spoken *to* the outlet it is the audience instead.
 */
export function publisherOf(
  text: string,
  draft: Draft,
  sentences: readonly Span[],
  contents: readonly Span[],
  book: EntityBook,
): { party: number; span: Span } | null {
  if (!draft.cue) return null;
  const sentence = sentenceOf(draft.cue, sentences);
  if (!sentence) return null;
  for (const i of book.mentionsIn(sentence)) {
    const m = book.mentions[i]!;
    if (m.form !== "name" || m.kind !== "organization" || m.start < sentence.start || m.end > sentence.end) continue;
    if (
      contents.some((c) => overlaps(c, m)) ||
      (draft.source && overlaps(draft.source, m)) ||
      (draft.audience && overlaps(draft.audience, m))
    )
      continue;
    const party = book.party[i];
    if (party != null && PUBLISHED.test(text.slice(sentence.start, m.start)))
      return { party, span: { start: m.start, end: m.end } };
  }
  return null;
}
