/**
 * How much of one input is read. What lies beyond the first six is left out with a note, and no text is refused for its
 * length: a novel has some 100,000 words, and a day's wire of one agency some 300,000. Beyond the others a file, or the
 * rest of it, is refused. docs/guide/adding.md has all of them.
 */
export const LIMITS = {
  /** Of a text or page. */
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

  /** Bytes of a PDF, Word file, mail, table or file of JSON, each of which is held in memory several times over. */
  file: 128 * 1024 * 1024,
  /** Bytes of a news feed; those of whole archives have a few megabytes. */
  feed: 32 * 1024 * 1024,
  /** Unpacked bytes of a Word file's text: a tree of it takes some twenty times as much memory. */
  docx: 32 * 1024 * 1024,
  /** Bytes of a ZIP or gzip file. */
  archive: 512 * 1024 * 1024,
  /** Members of one archive, those of archives within it included. */
  members: 10_000,
  /** Unpacked bytes of one member. */
  member: 128 * 1024 * 1024,
  /** Unpacked bytes of all members together. */
  unpacked: 2 * 1024 * 1024 * 1024,
  /** Unpacked bytes for each packed one, beyond the first megabyte: text gives 4 to 10, nothing honest gives 200. */
  ratio: 200,
  /** Archives within archives. */
  archives: 2,
  /** Mails within mails. */
  mails: 5,
  /** Attachments of one mail. */
  attachments: 1_000,
  /** Rows of a table, or lines of JSON, that are refused; then the file is none, and the rest is left. */
  refusals: 1_000,
} as const;
