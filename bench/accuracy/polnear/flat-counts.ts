import type { Attribution, Role } from "../measure/attribution.ts";
import type { WordText } from "../measure/word-text.ts";

export type Count = { readonly right: number; readonly predicted: number; readonly gold: number };

/** `content` compares a content as a whole, its pieces merged; `contentPieces` each unbroken run of its words. */
export type FlatCounts = Readonly<Record<Role | "contentPieces", Count>>;

/**
 * How many spans of each role are exactly a gold one, whatever they belong to: the published figures count so. A span
 * that several attributions share counts once.
 */
export function flatCounts(
  words: WordText,
  gold: readonly Attribution[],
  predicted: readonly Attribution[],
): FlatCounts {
  const whole = (role: Role) => (a: Attribution) => [keyOf(words.words(a[role]))];
  const count = (keys: (a: Attribution) => readonly string[]): Count => {
    const g = new Set(gold.flatMap(keys).filter((k) => k !== ""));
    const p = new Set(predicted.flatMap(keys).filter((k) => k !== ""));
    return { right: [...p].filter((k) => g.has(k)).length, predicted: p.size, gold: g.size };
  };
  return {
    source: count(whole("source")),
    cue: count(whole("cue")),
    content: count(whole("content")),
    contentPieces: count((a) => runs(words, a).map(keyOf)),
  };
}

const keyOf = (tokens: ReadonlySet<number>) => [...tokens].join(" ");

/** The pieces of a content, those that touch as one: whether an annotator cut a run of sentences says nothing. */
function runs(words: WordText, { content }: Attribution): readonly ReadonlySet<number>[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...content].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && words.text.slice(last.end, start).trim() === "") last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined.map((piece) => words.words([piece]));
}
