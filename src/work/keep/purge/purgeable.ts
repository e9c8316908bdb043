import type { PurgeRecord } from "../../../record/ledger/judgement.ts";
import type { RecordRef } from "../../../record/ledger/record-kind.ts";
import type { Sha256 } from "../../../text/sha256.ts";

/** What goes when a record is purged, and what has to stay. */
export type Purgeable = {
  readonly target: PurgeRecord["target"];
  /** What it is called: a document's title, a judgement's own words. */
  readonly title: string | null;
  /** The target and all that hangs on it, of every version. */
  readonly records: readonly RecordRef[];
  /** Of these, what is live. */
  readonly live: readonly RecordRef[];
  readonly texts: readonly Sha256[];
  readonly originals: readonly Sha256[];
  /** Texts and originals that are other documents' as well, with how many those are. */
  readonly shared: readonly { readonly hash: Sha256; readonly documents: number }[];
  /** Other versions of the same page, and what is a translation of this one: they are not purged with it. */
  readonly related: readonly string[];
};
