import type { Document } from "../../text/document.ts";
import type { Sha256 } from "../../text/sha256.ts";
import type { Span } from "../../text/span.ts";
import type { Claim, Maker, Mention, Statement } from "../reading.ts";
import type { RecordRef } from "./record-kind.ts";

/** The words that a judgement was made on: those at these spans of the text with this hash, and no others. */
export type Anchor = { readonly document: string; readonly textHash: Sha256; readonly spans: readonly Span[] };

/** What each judgement by a person says: of which record, on which words, by whom and when (ISO 8601, UTC). */
export type Judged = {
  readonly id: string;
  readonly target: RecordRef;
  /** Null for what stands on no words, such as a whole document. */
  readonly anchor: Anchor | null;
  readonly by: string;
  readonly at: string;
};

/** A person has looked at a record and lets it stand, or takes it back. */
export type ReviewRecord = Judged & {
  readonly kind: "review";
  readonly verdict: "accepted" | "withdrawn";
  readonly reason: string | null;
};

/** What a person can put right in a statement. */
export type StatementChanges = Partial<
  Pick<
    Statement,
    "content" | "cue" | "source" | "speaker" | "speakerIs" | "form" | "act" | "condition" | "within" | "chain"
  >
>;

/** What a person can put right in what a document says of itself. */
export type DocumentChanges = Partial<
  Pick<Document, "title" | "outlet" | "byline" | "credit" | "url" | "language" | "form" | "published">
>;

/** What a person can put right in a mention or a claim. */
export type PartChanges = Partial<Pick<Mention, "entity"> & Pick<Claim, "act" | "condition" | "polarity" | "modality">>;

/** A person puts a record right: these fields have these values, whatever a machine says. The record keeps its id. */
export type CorrectionRecord = Judged & {
  readonly kind: "correction";
  readonly changes: StatementChanges | DocumentChanges | PartChanges;
  readonly reason: string | null;
};

/** The four answers of a check. They are a person's, always. */
export const VERDICTS = ["not checked", "cannot be checked", "supported", "contradicted"] as const;

/** One of these. */
export type Verdict = (typeof VERDICTS)[number];

/** A person has held a record against something else and says what came of it. */
export type CheckRecord = Judged & {
  readonly kind: "check";
  readonly verdict: Verdict;
  readonly reason: string | null;
  /** What it was held against: an address, a document, a person asked. */
  readonly source: string | null;
  /** The day of the check, YYYY-MM-DD. */
  readonly on: string;
};

/** A person's note on a record. (What a reader should know of an imperfect input is a `Note`.) */
export type NoteRecord = Judged & { readonly kind: "note"; readonly text: string };

/** A person's tag on a record. */
export type TagRecord = Judged & { readonly kind: "tag"; readonly tag: string };

/** What a person says of one record. */
export type Judgement = ReviewRecord | CorrectionRecord | CheckRecord | NoteRecord | TagRecord;

/** The kinds of judgement, in the order in which they are listed. */
export const JUDGEMENT_KINDS = [
  "review",
  "correction",
  "check",
  "note",
  "tag",
] as const satisfies readonly Judgement["kind"][];

/** A person's named list of entities. */
export type SideRecord = {
  readonly kind: "side";
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
  readonly by: string;
  readonly at: string;
};

/** That two entities are one, or are not. Clusters of entities are derived from these; a person's outranks a machine's. */
export type LinkRecord = {
  readonly kind: "link";
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly relation: "same" | "different";
  /** Why, in words: "same full name: Mara Tenn". */
  readonly reasons: readonly string[];
  readonly maker: Maker;
};

/** The tombstone of what was removed for good. */
export type PurgeRecord = {
  readonly kind: "purge";
  readonly id: string;
  readonly target: RecordRef;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  /** The record itself and all that hung on it, of which nothing but the ids is left. */
  readonly records: readonly RecordRef[];
  /** Originals and texts whose bytes were removed, being no other document's. */
  readonly removed: readonly Sha256[];
};
