import { countColumns } from "./count-columns.ts";

/**
 * Words broken into lines of at most so many columns. Not by wrap-ansi, which composes letters and their marks anew: what
 * is printed is what the text has.
 */
export function wrapWords(words: string, measure: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of words.split(" ").flatMap((one) => pieces(one, measure))) {
    const needed = countColumns(word);
    if (line !== "" && used + 1 + needed > measure) {
      lines.push(line);
      line = word;
      used = needed;
    } else {
      line = line === "" ? word : `${line} ${word}`;
      used += (used > 0 ? 1 : 0) + needed;
    }
  }
  return [...lines, line];
}

// Colours stay whole (all other controls were made visible), and so does what is one character to a reader.
const UNITS = /\p{Cc}\[\d+m|\p{RI}\p{RI}|.(?:[\p{M}\p{EMod}]|\u200d.)*/gsu;

/** The word, or what it is cut into where it is wider than a whole line: an address, a text without spaces. */
const pieces = (word: string, measure: number): readonly string[] => {
  if (countColumns(word) <= measure) return [word];
  const found = [""];
  let used = 0;
  for (const [unit] of word.matchAll(UNITS)) {
    const needed = countColumns(unit);
    if (used + needed > measure) {
      found.push("");
      used = 0;
    }
    found[found.length - 1] += unit;
    used += needed;
  }
  return found;
};
