import type { Sha256 } from "../../text/sha256.ts";
import type { LedgerRecord } from "./ledger-record.ts";
import type { RecordRef } from "./record-kind.ts";

/** The acts that are what a person said, and so can be taken back. */
export const JUDGEMENT_ACTS = [
  "set",
  "annotate",
  "accept",
  "withdraw",
  "correct",
  "check",
  "note",
  "tag",
  "untag",
  "side",
  "link",
  "split",
  "undo",
] as const;

/** What an entry of the audit trail can be about. */
export const ENTRY_ACTS = ["add", "see", "reread", ...JUDGEMENT_ACTS, "purge"] as const;

/** One of these. */
export type EntryAct = (typeof ENTRY_ACTS)[number];

/** One change to a ledger, written whole or not at all. */
export type Change = {
  readonly act: EntryAct;
  /** The person who did it; null for the machine on its own. */
  readonly by: string | null;
  /** The record that it is about, by which `log` finds it. */
  readonly subject: string | null;
  /** What a reader of the log should know, such as a reason. */
  readonly detail: string | null;
  /** The entry that this one takes back. */
  readonly undoes: number | null;
  /** Texts that the records name by hash. */
  readonly texts: readonly string[];
  /** Each becomes the live version of its kind and id; the one that was live before ends. */
  readonly record: readonly LedgerRecord[];
  /** Live records that end without another in their place. */
  readonly end: readonly RecordRef[];
  /** In the place of all that its document had; null leaves those. Derived, and so no part of the audit trail. */
  readonly vectors: StatementVectors | null;
};

/** For each of these statements of one document a vector of this model, one behind the other. */
export type StatementVectors = {
  readonly document: string;
  readonly model: string;
  readonly statements: readonly string[];
  readonly packed: Int8Array;
};

/** One entry of the audit trail. Its hash covers all of it and the hash before, so that none can be changed unseen. */
export type Entry = {
  /** From 1, without a gap. */
  readonly seq: number;
  /** When it was recorded: ISO 8601 with milliseconds, UTC; never before the entry before. */
  readonly at: string;
  readonly by: string | null;
  /** The version of standoff that wrote it. */
  readonly tool: string;
  readonly act: EntryAct;
  readonly subject: string | null;
  readonly detail: string | null;
  readonly undoes: number | null;
  /**
   * Over the hashes of what it recorded and the ids of what it ended. The hashes are salted, so that what was purged
   * cannot be guessed from them.
   */
  readonly payloadHash: Sha256;
  readonly previous: Sha256;
  readonly hash: Sha256;
};
