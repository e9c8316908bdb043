import type { Quotation } from "./find-quotations.ts";

/**
 * Whether a quotation reads as speech and not as a nickname, a title or a word held at arm's length: it has at least four
 * words, or ends with the punctuation of a sentence inside its marks.
 */
export function isSpeech(text: string, { inner }: Quotation): boolean {
  const words = text.slice(inner.start, inner.end).trim();
  const count = words.split(/\s+/u).length;
  if (count >= 4) return /^\p{Lu}|^[“"‘'[(…\d]|^I\b/u.test(words) || /[.,!?…]$/u.test(words) || count >= 7;
  return count >= 2 && /[.,!?]$/u.test(words);
}
