import { COMMON_WORDS } from "./common-words.ts";

/**
 * The words of a sentence that tell what it speaks of, each once and folded, without the commonest words of English. A
 * longer word is given as a beginning, `bomb*` for "bombing", so that its other forms are found by it.
 */
export function contentWords(sentence: string): readonly string[] {
  const words = wordsOf(sentence).filter((word) => word.length > 1 && !COMMON_WORDS.has(word));
  return [...new Set(words.map(beginningOf))];
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

/** The words among these that a content word stands for. */
export function wordsThatAre(term: string, words: Iterable<string>): readonly string[] {
  if (!term.endsWith("*")) return [...words].filter((word) => word === term);
  const beginning = term.slice(0, -1);
  return [...words].filter((word) => word.startsWith(beginning));
}

/** Short words have too many others that begin like them. */
const beginningOf = (word: string): string => {
  if (word.length < SHORTEST || /\p{N}/u.test(word)) return word;
  const stem = word.replace(/(?:ations?|ings?|ies|ied|ed|es|s|e|y)$/u, "");
  return `${stem.length < SHORTEST - 1 ? word : stem}*`;
};

const SHORTEST = 5;
