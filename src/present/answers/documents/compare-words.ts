import { diffWordsWithSpace } from "diff";

/** A run of words in a paragraph: in both texts, or in one of them. */
export type Run = { readonly words: string; readonly is: "same" | "added" | "removed" };

/** Two paragraphs word by word; where they have next to nothing in common, the one and then the other. */
export function compareWords(older: string, newer: string): readonly Run[] {
  const runs = diffWordsWithSpace(older, newer, { maxEditLength: EDITS });
  if (runs === undefined) {
    return [
      { words: older, is: "removed" },
      { words: newer, is: "added" },
    ];
  }
  return runs.map(({ value, added, removed }) => ({
    words: value,
    is: added ? "added" : removed ? "removed" : "same",
  }));
}

/** So many words at most are looked through for what both have: the work grows with the square of it. */
const EDITS = 1_000;
