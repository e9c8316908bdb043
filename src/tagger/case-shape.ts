const PUNCTUATION = 0;
const LOWER = 1;
const TITLE = 2;
const UPPER = 3;
const MIXED = 4;
const DIGIT = 5;

/** The shape of a whole word, for an encoder that reads lower case only. `training/` has the same in Python. */
export function caseShape(word: string): number {
  if (/\p{Nd}/u.test(word)) return DIGIT;
  if (!/\p{L}/u.test(word)) return PUNCTUATION;
  if (word === word.toLowerCase()) return LOWER;
  const [first = "", ...rest] = word;
  if (rest.length > 0 && word === word.toUpperCase()) return UPPER;
  const tail = rest.join("");
  return first === first.toUpperCase() && tail === tail.toLowerCase() ? TITLE : MIXED;
}
