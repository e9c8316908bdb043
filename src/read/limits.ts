/**
 * How much of one input is read. What lies beyond is left out with a note; nothing is refused for its length.
 * A novel has some 100,000 words, and a day's wire of one agency some 300,000.
 */
export const LIMITS = {
  bytes: 64 * 1024 * 1024,
  words: 500_000,
  /** UTF-16 code units of one line. */
  line: 10_000_000,
  /** UTF-16 code units of a page's source: a tree of it takes some ten times as much memory. */
  page: 16_000_000,
  /** Elements and escaped characters of a page; beyond that its main text is not searched for. */
  nodes: 200_000,
  /** Levels of elements within elements; browsers stop at 512, and a page of news has hardly 40. */
  nesting: 64,
} as const;
