export type { Contract } from "./present/contract-schema.ts";
export { toPage } from "./present/page/to-page.ts";
export { toContract } from "./present/to-contract.ts";
export { toMarkdown } from "./present/to-markdown.ts";
export { type Given, readBytes } from "./read/read-bytes.ts";
export type { Act } from "./record/act.ts";
export { Failure, type FailureCode } from "./record/failure.ts";
export type { Medium } from "./record/medium.ts";
export type { Note, NoteCode } from "./record/note.ts";
export type {
  Certainty,
  Claim,
  Entity,
  Findings,
  Maker,
  Mention,
  Party,
  Reading,
  Statement,
  Step,
} from "./record/reading.ts";
export type { Document } from "./text/document.ts";
export type { Span } from "./text/span.ts";
export { openReader, type Reader } from "./work/open-reader.ts";
