import type { Span } from "../text/span.ts";

/** What a reader should know of an imperfect input. Each code has a paragraph in docs/failures.md. */
export const NOTE_CODES = [
  "charset-conflict",
  "charset-guessed",
  "invalid-characters",
  "lone-surrogates",
  "direction-marks",
  "nesting-flattened",
  "not-english",
  "language-unsure",
  "capitals",
  "too-long",
  "long-line",
  "main-text-guessed",
  "unclosed-quotation",
  "bad-metadata",
  "type-conflict",
  "attachments-left-out",
  "cut-off",
  "pages-without-text",
  "right-to-left-pdf",
] as const;

/** One of these, by which programs tell notes apart; the detail beside it is for people. */
export type NoteCode = (typeof NOTE_CODES)[number];

/** One thing that was imperfect in an input and did not stop its reading; `at` is null where it is about the whole. */
export type Note = { readonly code: NoteCode; readonly at: Span | null; readonly detail: string };
