import type { Sha256 } from "./sha256.ts";

/** The sorts of text that a document can be, by who speaks in it and to what end. */
export const FORMS = ["report", "opinion", "release", "transcript", "interview", "post"] as const;

/** One of these; a text that shows no other is a report. */
export type DocumentForm = (typeof FORMS)[number];

/** When a document was published, as an EDTF date and as its first and last day, both inclusive (YYYY-MM-DD). */
export type Published = {
  readonly edtf: string;
  readonly from: string;
  readonly to: string;
  /** stated: the document says so · given: the user said so · inferred: worked out from its words */
  readonly basis: "stated" | "given" | "inferred";
  readonly why: string;
};

/** One text as it was read, never changed afterwards. What it does not say of itself is null. */
export type Document = {
  /** Hash of the bytes that it was read from, its outlet and its address; opaque. */
  readonly id: string;
  /** SHA-256 of the original file's bytes. */
  readonly bytes: Sha256;
  /** Which part of the original it is, such as "message 17" of an export; null where it is the whole. */
  readonly part: string | null;
  readonly text: string;
  readonly textHash: Sha256;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** The agency that is credited, such as "Reuters". */
  readonly credit: string | null;
  readonly url: string | null;
  /** BCP 47, as the document states it or as it was recognised; null where neither. */
  readonly language: string | null;
  readonly form: DocumentForm;
  readonly published: Published | null;
};
