import { compareWords, type Run } from "./compare-words.ts";
import { pairParagraphs } from "./pair-paragraphs.ts";

/** A paragraph that differs, with its number in the newer text from 1; where it was removed, of the one before it. */
export type ChangedParagraph = { readonly paragraph: number; readonly runs: readonly Run[] };

/** The paragraphs in which a newer text differs from an older one, each word by word. White space alone is no difference. */
export function compareTexts(older: string, newer: string): readonly ChangedParagraph[] {
  let paragraph = 0;
  return pairParagraphs(older, newer).flatMap((pair) => {
    paragraph = pair.newer?.paragraph ?? paragraph;
    const [before, after] = [pair.older?.words ?? "", pair.newer?.words ?? ""];
    return before === after ? [] : [{ paragraph, runs: compareWords(before, after) }];
  });
}
