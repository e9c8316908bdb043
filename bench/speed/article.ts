/** One text to be read, its length in words between spaces, and the day it was published. */
export type Article = { readonly text: string; readonly words: number; readonly day: string | null };

/** A text as an article; the words are counted here and nowhere else. */
export function article(text: string, day: string | null = null): Article {
  return { text, words: text.split(/\s+/).filter(Boolean).length, day };
}
