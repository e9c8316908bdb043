import { sentences } from "../../src/text/sentences.ts";

/** The sentences of a text that nobody writes twice by chance: of ten words and more, in one form. */
export function longSentences(text: string): readonly string[] {
  return sentences(text)
    .map(
      ({ start, end }) =>
        text
          .slice(start, end)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [],
    )
    .filter((words) => words.length >= 10)
    .map((words) => words.join(" "));
}
