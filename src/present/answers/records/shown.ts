import type { EntityHit, StatementHit } from "../../../ledger/asking.ts";
import type { Entry } from "../../../record/ledger/entry.ts";
import type { Judgement, PurgeRecord } from "../../../record/ledger/judgement.ts";
import type { DocumentRecord } from "../../../record/ledger/kept.ts";
import type { LedgerRecord } from "../../../record/ledger/ledger-record.ts";
import type { RecordRef } from "../../../record/ledger/record-kind.ts";

/** One entry in the history of a record: whether it wrote a version of it, or ended one. */
export type Happened = { readonly entry: Entry; readonly recorded: boolean; readonly ended: boolean };

/** Everything about one record that answers what it is, where it stands, and who has said what of it. */
export type Shown = {
  readonly ref: RecordRef;
  /** The version that is live; else the last that was; null where it was purged. */
  readonly record: LedgerRecord | null;
  readonly standing: "live" | "ended" | "purged" | "not yet recorded";
  /** Of what stands in a document. */
  readonly document: DocumentRecord | null;
  readonly text: string | null;
  /** Of a live statement. */
  readonly hit: StatementHit | null;
  /** Of a live entity. */
  readonly cluster: EntityHit | null;
  readonly judgements: readonly Judgement[];
  /** Whether the judgements stand on words that are in no live record, though nobody withdrew them. */
  readonly isOrphaned: boolean;
  readonly tombstones: readonly PurgeRecord[];
  readonly history: readonly Happened[];
};
