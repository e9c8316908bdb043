import { COMMON_WORDS } from "./common-words.ts";

/**
 * What looks like names in a sentence: words in capitals in a row, without an article or the like before them. A sentence
 * begins with a capital, so its first word alone says nothing.
 */
export function namesIn(sentence: string): readonly string[] {
  const names = Array.from(sentence.matchAll(NAME), ({ 0: row, index }) => {
    const words = row.replace(/[’']s$/u, "").split(/\s+/u);
    const isCommon = COMMON_WORDS.has(words[0]!.toLowerCase());
    const own = isCommon ? words.slice(1) : words;
    return index === 0 && !isCommon && own.length === 1 ? "" : own.join(" ");
  });
  return [...new Set(names)].filter((name) => name !== "");
}

const NAME = /\p{Lu}[\p{L}\p{M}’'-]*(?:\s+\p{Lu}[\p{L}\p{M}’'-]*)*/gu;
