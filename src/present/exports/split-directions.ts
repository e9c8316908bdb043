/** Words that are written in one direction. */
export type DirectedWords = { readonly text: string; readonly rightToLeft: boolean };

/**
 * The words in runs of one direction each, in their order: what has none of its own (spaces, marks, digits) goes with the
 * run before it, or where it ends a right-to-left run before left-to-right words, with those.
 */
export function splitDirections(words: string): readonly DirectedWords[] {
  const runs: DirectedWords[] = [];
  for (const [text] of words.matchAll(RUN)) runs.push({ text, rightToLeft: isRightToLeft(text) });
  return runs;
}

/** Whether the first letter is of a script that is written from right to left. */
export function isRightToLeft(words: string): boolean {
  return RTL.test(words.match(/\p{L}/u)?.[0] ?? "");
}

const SCRIPTS = ["Arabic", "Hebrew", "Syriac", "Thaana", "Nko", "Adlam", "Mandaic", "Samaritan"];
const LETTERS = SCRIPTS.map((script) => `\\p{Script=${script}}`).join("");
const RTL = new RegExp(`[${LETTERS}]`, "u");
/** From right to left up to its last such letter or digit, or anything up to the next such letter. */
const RUN = new RegExp(`[${LETTERS}](?:[^\\p{L}]*[${LETTERS}\\p{M}])*|(?:(?![${LETTERS}]).)+`, "gsu");
