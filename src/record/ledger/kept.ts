import type { Document } from "../../text/document.ts";
import type { Sha256 } from "../../text/sha256.ts";
import type { Note } from "../note.ts";
import type { Claim, Entity, Mention, Statement } from "../reading.ts";

/** A document as a ledger keeps it: all but its text, which lies beside it under `textHash` and never changes. */
export type DocumentRecord = Omit<Document, "text"> & {
  readonly kind: "document";
  /** Names the same page or item over its versions: its address, or the id that its container gives it. */
  readonly key: string | null;
  /** The document that this one is a translation of. */
  readonly translationOf: string | null;
  /** The document that stood under the same key before. */
  readonly supersedes: string | null;
};

/** One time that a document was collected: from where, by whom, when. The same document may be seen often. */
export type SightingRecord = {
  readonly kind: "sighting";
  readonly id: string;
  readonly document: string;
  /** The file's bytes as they were found, kept under this hash. */
  readonly original: Sha256;
  /** The file's name as it was given, with the way inside an archive; "-" for standard input. */
  readonly path: string;
  readonly part: string | null;
  readonly collectedBy: string | null;
  /** ISO 8601, UTC. */
  readonly collectedAt: string;
  /** When the file was last changed, by its file system; ISO 8601, UTC. */
  readonly modifiedAt: string | null;
};

/** One reading of a document by machine; a later one takes its place. */
export type ReadingRecord = {
  readonly kind: "reading";
  readonly id: string;
  readonly document: string;
  /** The version of standoff, and of the model that read; null where no model did. */
  readonly tool: string;
  readonly model: string | null;
  readonly notes: readonly Note[];
};

/** A statement as a ledger keeps it; its claims are records of their own. */
export type StatementRecord = Omit<Statement, "claims"> & {
  readonly kind: "statement";
  readonly document: string;
  /** Its place among the statements of its document, from 0. */
  readonly order: number;
  /** Speaker and chain in words as they stood when this was recorded, for those who read the tables. */
  readonly words: { readonly speaker: string | null; readonly chain: string };
};

/** A claim as a ledger keeps it; `statement` is null for the author's own. */
export type ClaimRecord = Claim & {
  readonly kind: "claim";
  readonly document: string;
  readonly statement: string | null;
  readonly order: number;
};

/** A mention as a ledger keeps it; `kind` is taken by the record, so the mention's own is `of`. */
export type MentionRecord = Omit<Mention, "kind"> & {
  readonly kind: "mention";
  readonly id: string;
  readonly document: string;
  readonly of: Mention["kind"];
};

/** A party or place of one document; links tie it to those of others. `of` is what sort it is. */
export type EntityRecord = Omit<Entity, "kind"> & {
  readonly kind: "entity";
  readonly document: string;
  readonly of: Entity["kind"];
  /** Whether a name of it stands in the text; else `name` is the words that describe it. */
  readonly named: boolean;
};

/** Findings that are not read yet have their tables all the same: a role, relation, time, place or event of a document. */
export type LaterRecord = {
  readonly kind: "role" | "relation" | "time" | "place" | "event" | "comparison" | "commitment" | "hypothesis";
  readonly id: string;
  readonly document: string | null;
};
