/** Gives each word a small number of its own, from 0, so that columns of words are columns of numbers. */
export type Dictionary = {
  readonly size: number;
  codeOf(word: string): number;
  /** -1 for a word that has no number. */
  find(word: string): number;
  wordOf(code: number): string;
};

/** An empty dictionary. */
export function openDictionary(): Dictionary {
  const words: string[] = [];
  const codes = new Map<string, number>();
  return {
    get size() {
      return words.length;
    },
    codeOf: (word) => {
      const known = codes.get(word);
      if (known !== undefined) return known;
      codes.set(word, words.length);
      return words.push(word) - 1;
    },
    find: (word) => codes.get(word) ?? -1,
    wordOf: (code) => words[code]!,
  };
}
