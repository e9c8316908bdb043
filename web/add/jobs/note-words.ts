import type { NoteCode } from "../../../src/record/note.ts";

const WORDS: Readonly<Record<NoteCode, string>> = {
  "charset-conflict": "says it is in another encoding than it is",
  "charset-guessed": "encoding guessed",
  "invalid-characters": "some characters are broken",
  "lone-surrogates": "halves of characters",
  "direction-marks": "has characters that turn the direction of writing",
  "nesting-flattened": "nested too deep, flattened",
  "not-english": "not in English: kept without statements",
  "language-unsure": "language unsure, read as English",
  capitals: "much in capitals",
  "too-long": "too long: its beginning was read",
  "long-line": "a line is too long: its beginning was read",
  "main-text-guessed": "which part is the article was guessed",
  "unclosed-quotation": "a quotation is never closed",
  "bad-metadata": "title, date or outlet cannot be read",
  "type-conflict": "says it is of another type than it is",
  "attachments-left-out": "attachments left out",
  "cut-off": "breaks off",
  "pages-without-text": "pages without text",
  "right-to-left-pdf": "a PDF written from right to left",
};

/** What a note says, in a few words; the code itself where it is of a later version. */
export function noteWords(code: string): string {
  return WORDS[code as NoteCode] ?? code;
}
