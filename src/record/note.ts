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
] as const;
export type NoteCode = (typeof NOTE_CODES)[number];

export type Note = { readonly code: NoteCode; readonly at: Span | null; readonly detail: string };
