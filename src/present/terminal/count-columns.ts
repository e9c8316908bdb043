import stringWidth from "string-width";

/**
 * The columns that words take on a screen. Most words are of letters that take one each, and to divide others into what
 * a reader sees as characters costs more than all else that is done to print a page.
 */
export function countColumns(words: string): number {
  return NARROW.test(words) ? words.length : stringWidth(words);
}

/** Latin letters, and the punctuation and marks that our views use; no soft hyphen, which takes no column. */
const NARROW = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u2193\u27e6\u27e7]*$/;
