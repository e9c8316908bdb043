import { diffArrays, diffWordsWithSpace } from "diff";

/** A run of words in a paragraph: in both texts, or in one of them. */
export type Run = { readonly words: string; readonly is: "same" | "added" | "removed" };

/** A paragraph that differs, with its number in the newer text from 1; where it was removed, of the one before it. */
export type ChangedParagraph = { readonly paragraph: number; readonly runs: readonly Run[] };

/** The paragraphs in which a newer text differs from an older one, each word by word. White space alone is no difference. */
export function compareTexts(older: string, newer: string): readonly ChangedParagraph[] {
  const changed: ChangedParagraph[] = [];
  let paragraph = 0;
  let removed: string[] = [];
  const flush = () => {
    for (const words of removed) changed.push({ paragraph, runs: [{ words, is: "removed" }] });
    removed = [];
  };
  for (const part of diffArrays(paragraphsOf(older), paragraphsOf(newer))) {
    if (part.removed) removed.push(...part.value);
    else if (part.added) {
      for (const words of part.value) {
        paragraph++;
        changed.push({ paragraph, runs: runsOf(removed.shift() ?? "", words) });
      }
      flush();
    } else {
      flush();
      paragraph += part.value.length;
    }
  }
  flush();
  return changed;
}

/** Lines that are not blank, as paragraphs are counted in every view. */
const paragraphsOf = (text: string): string[] =>
  text
    .split(/\r\n|[\r\n]/)
    .map((line) => line.replace(/\s+/gu, " ").trim())
    .filter((line) => line !== "");

const runsOf = (older: string, newer: string): readonly Run[] =>
  diffWordsWithSpace(older, newer).map(({ value, added, removed }) => ({
    words: value,
    is: added ? "added" : removed ? "removed" : "same",
  }));
