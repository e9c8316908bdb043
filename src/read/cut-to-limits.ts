import type { Note } from "../record/note.ts";
import { LIMITS } from "./limits.ts";

/** How much of a text is read: words in all, and UTF-16 code units in any one line. */
export type Limits = { readonly words: number; readonly line: number };

/**
 * The text as far as it is read: up to the limit of words, and up to the limit of characters in the first line that
 * passes it; never within a character. A note says which limit it was and what was read.
 */
export function cutToLimits(
  text: string,
  limits: Limits = LIMITS,
): { readonly text: string; readonly notes: readonly Note[] } {
  const words = endOfWords(text, limits.words);
  const line = endOfLine(text, limits.line);
  const end = wholeCharacters(text, Math.min(words, line));
  if (end >= text.length) return { text, notes: [] };
  const read = `the first ${grouped(end)} of ${grouped(text.length)} characters were read`;
  const note: Note =
    line < words
      ? { code: "long-line", at: null, detail: `A line has more than ${grouped(limits.line)} characters; ${read}.` }
      : { code: "too-long", at: null, detail: `The text has more than ${grouped(limits.words)} words; ${read}.` };
  return { text: text.slice(0, end), notes: [note] };
}

/** The end of the last word within the limit; the text's where it has no more words than that. */
function endOfWords(text: string, limit: number): number {
  let words = 0;
  let end = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const isSpace = isBlank(text.charCodeAt(i));
    if (inWord && isSpace) end = i;
    if (!inWord && !isSpace && ++words > limit) return end;
    inWord = !isSpace;
  }
  return text.length;
}

const isBlank = (unit: number) =>
  unit <= 0x20 || unit === 0xa0 || unit === 0x2028 || unit === 0x2029 || unit === 0x3000;

function endOfLine(text: string, limit: number): number {
  let start = 0;
  while (text.length - start > limit) {
    const within = Math.max(text.lastIndexOf("\n", start + limit), text.lastIndexOf("\r", start + limit));
    if (within < start) return start + limit;
    start = within + 1;
  }
  return text.length;
}

function wholeCharacters(text: string, end: number): number {
  const splits = end > 0 && end < text.length && /[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(end - 1, end + 1));
  return splits ? end - 1 : end;
}

/** Not by the locale: the same input gives the same bytes everywhere. */
const grouped = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ",");
