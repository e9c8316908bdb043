import { diffArrays } from "diff";
import type { Span } from "../../../text/span.ts";

/** A paragraph of a text: its words with white space as one space, its number from 1, and where it stands. */
export type Paragraph = { readonly words: string; readonly paragraph: number; readonly span: Span };

/** A paragraph of an older text and the one that stands for it in a newer; one of them null where it was removed or added. */
export type Pair = { readonly older: Paragraph | null; readonly newer: Paragraph | null };

/**
 * The paragraphs of two texts in pairs, in their order. White space alone is no difference. Between two that are the same
 * on both sides, the first that was removed stands for the first that was added, and so on.
 */
export function pairParagraphs(older: string, newer: string): readonly Pair[] {
  const [before, after] = [paragraphsOf(older), paragraphsOf(newer)];
  const wordsOf = (all: readonly Paragraph[]) => all.map(({ words }) => words);
  const parts = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: EDITS });
  // two texts that have next to nothing in common stand side by side as they are
  if (parts === undefined) return sideBySide(before, after);
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  let removed: Paragraph[] = [];
  let added: Paragraph[] = [];
  const flush = () => {
    pairs.push(...sideBySide(removed, added));
    [removed, added] = [[], []];
  };
  for (const { value, removed: isRemoved, added: isAdded } of parts) {
    if (isRemoved) removed.push(...before.slice(i, i + value.length));
    else if (isAdded) added.push(...after.slice(j, j + value.length));
    else {
      flush();
      pairs.push(...value.map((_, n) => ({ older: before[i + n]!, newer: after[j + n]! })));
    }
    if (!isAdded) i += value.length;
    if (!isRemoved) j += value.length;
  }
  flush();
  return pairs;
}

/** So many paragraphs at most are looked through for what both texts have: the work grows with the square of it. */
const EDITS = 2_000;

const sideBySide = (older: readonly Paragraph[], newer: readonly Paragraph[]): Pair[] =>
  Array.from({ length: Math.max(older.length, newer.length) }, (_, n) => ({
    older: older[n] ?? null,
    newer: newer[n] ?? null,
  }));

/** Lines that are not blank, as paragraphs are counted in every view. */
const paragraphsOf = (text: string): readonly Paragraph[] => {
  const paragraphs: Paragraph[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const words = line.replace(/\s+/gu, " ").trim();
    if (words === "") continue;
    const start = index + line.length - line.trimStart().length;
    paragraphs.push({ words, paragraph: paragraphs.length + 1, span: { start, end: index + line.trimEnd().length } });
  }
  return paragraphs;
};
