import { sentenceAt, sentences } from "../../../../src/text/sentences.ts";
import type { Span } from "../../../../src/text/span.ts";

/** What is selected: from where it was begun to where it is moved. */
export type Walk = { readonly anchor: number; readonly head: number };

/** A step of a walk: along the text or back, over a word, a character or a sentence. */
export type WalkStep = { readonly to: "on" | "back"; readonly over: "word" | "character" | "sentence" };

/** Selects the word beside what is selected, or the first of the sentence beside it; null at the end of the text. */
export function stepTo(text: string, walk: Walk, { to, over }: WalkStep): Walk | null {
  const { start, end } = spanOf(walk);
  const from = over === "sentence" ? besideSentence(text, start, to)?.start : to === "on" ? end : start;
  if (from === undefined) return null;
  const word = to === "back" && over !== "sentence" ? wordBefore(text, from) : wordFrom(text, from);
  return word && { anchor: word.start, head: word.end };
}

/** Moves the end of what is selected; taken back over its beginning, it grows on that side instead. */
export function stretchTo(text: string, walk: Walk, { to, over }: WalkStep): Walk | null {
  const { anchor, head } = walk;
  const { start, end } = spanOf(walk);
  if (over === "character") return far(walk, beside(text, head, to));
  if (over === "sentence") {
    const sentence = besideSentence(
      text,
      head - (to === "on" && head > anchor ? 1 : 0),
      to === "on" && isInside(text, head) ? "here" : to,
    );
    return far(walk, to === "on" ? (sentence?.end ?? null) : (sentence?.start ?? null));
  }
  if (to === "on") {
    const word = wordFrom(text, head);
    return far(walk, head > anchor ? word?.end : word && wordFrom(text, word.end)?.start);
  }
  const before = head > anchor ? wordBefore(text, wordBefore(text, head)?.start ?? head) : wordBefore(text, head);
  if (head > anchor && (before === null || before.end <= anchor)) {
    const outside = wordBefore(text, start);
    return outside && { anchor: end, head: outside.start };
  }
  return far(walk, head > anchor ? before?.end : before?.start);
}

/** The word that holds an offset, or the first behind it. */
export function wordFrom(text: string, offset: number): Span | null {
  const from = Math.max(0, offset - BACK);
  return wordsIn(text, from, offset + REACH).find(({ end }) => end > offset) ?? null;
}

const spanOf = ({ anchor, head }: Walk): Span => ({ start: Math.min(anchor, head), end: Math.max(anchor, head) });

const far = ({ anchor }: Walk, head: number | null | undefined): Walk | null =>
  head === null || head === undefined || head === anchor ? null : { anchor, head };

const wordBefore = (text: string, offset: number): Span | null =>
  wordsIn(text, Math.max(0, offset - REACH), offset).findLast(({ end }) => end <= offset) ?? null;

const wordsIn = (text: string, from: number, to: number): readonly Span[] =>
  Array.from(WORDS.segment(text.slice(from, to)))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: from + index, end: from + index + segment.length }));

const beside = (text: string, offset: number, to: WalkStep["to"]): number | null => {
  const from = Math.max(0, offset - BACK);
  const edges = Array.from(
    GRAPHEMES.segment(text.slice(from, offset + BACK)),
    ({ index, segment }) => from + index + segment.length,
  );
  return (to === "on" ? edges.find((edge) => edge > offset) : edges.findLast((edge) => edge < offset)) ?? null;
};

const besideSentence = (text: string, offset: number, to: "on" | "back" | "here"): Span | null => {
  const from = Math.max(0, offset - REACH);
  const near = sentences(text.slice(from, offset + REACH)).map(({ start, end }) => ({
    start: start + from,
    end: end + from,
  }));
  const at = near.indexOf(sentenceAt(near, offset)!);
  return near[at + (to === "on" ? 1 : to === "back" ? -1 : 0)] ?? null;
};

/** Whether an offset lies before the end of its sentence. */
const isInside = (text: string, offset: number): boolean => (besideSentence(text, offset, "here")?.end ?? 0) > offset;

const WORDS = new Intl.Segmenter("und", { granularity: "word" });
const GRAPHEMES = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Code units that are looked at: far enough for the words beside a place, and for its own word. */
const REACH = 2_000;
const BACK = 64;
