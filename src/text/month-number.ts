const NAMES = "january february march april may june july august september october november december".split(" ");

/** The number of a month from 1, by its English name or the beginning of it ("Sept", "Aug"); 0 where it is none. */
export function monthNumber(word: string): number {
  const lower = word.toLowerCase();
  const beginning = lower === "sept" ? "sep" : lower;
  return NAMES.findIndex((name) => name.startsWith(beginning)) + 1;
}
