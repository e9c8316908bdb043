import { COMMON_WORDS } from "./common-words.ts";

/** The words of a sentence that tell what it speaks of, each once: folded, without the commonest words of English. */
export function contentWords(sentence: string): readonly string[] {
  return [...new Set(wordsOf(sentence))].filter((word) => word.length > 1 && !COMMON_WORDS.has(word));
}

/** All words of a text, folded as the index of words folds them: case and accents aside. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
