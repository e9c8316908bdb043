import type { Entry } from "../record/ledger/entry.ts";
import type { Version } from "../record/ledger/ledger-record.ts";
import type { RecordRef } from "../record/ledger/record-kind.ts";
import type { Sha256 } from "../text/sha256.ts";

/** One entry with all that hangs on it: what an export writes and an import reads. */
export type Replayed = {
  readonly entry: Entry;
  /** Null once all that the entry recorded was purged. */
  readonly salt: string | null;
  /** What stands in for the detail once that was purged with the salt. */
  readonly detailHash: Sha256 | null;
  /**
   * What it recorded, in order, each with the document that it belongs to; `record` and `document` are null where it was
   * purged, and `hash` is still what it was.
   */
  readonly recorded: readonly (Version & { readonly document: string | null; readonly hash: Sha256 })[];
  readonly ended: readonly RecordRef[];
  readonly texts: readonly { readonly hash: Sha256; readonly text: string | null }[];
};
