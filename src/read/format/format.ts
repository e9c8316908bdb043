/** What a reader calls each format that is read. */
export const FORMAT_NAMES = {
  text: "a plain text",
  markdown: "a Markdown text",
  page: "a web page",
  pdf: "a PDF file",
  docx: "a Word file",
  mail: "a mail",
  feed: "a news feed",
  json: "a JSON file",
  jsonl: "a file of JSON lines",
  table: "a table",
  zip: "a ZIP file",
  gzip: "a gzip file",
} as const;

/** How bytes are to be read. */
export type Format = keyof typeof FORMAT_NAMES;
