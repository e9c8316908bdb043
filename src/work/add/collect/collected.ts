import type { Note } from "../../../record/note.ts";
import type { Document } from "../../../text/document.ts";
import type { Sighted } from "../records/to-records.ts";

/** A document that was found in a file and may or may not be in the ledger. */
export type Collected = {
  readonly document: Document;
  /** Names the same page or item over its versions. */
  readonly key: string | null;
  /** What a reader should know of the way from bytes to text. */
  readonly notes: readonly Note[];
  readonly sighted: Sighted;
  /** The document that this one is a translation of. */
  readonly translationOf: string | null;
};
