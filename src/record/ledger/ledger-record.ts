import type {
  CheckRecord,
  CorrectionRecord,
  LinkRecord,
  NoteRecord,
  PurgeRecord,
  ReviewRecord,
  SideRecord,
  TagRecord,
} from "./judgement.ts";
import type {
  ClaimRecord,
  DocumentRecord,
  EntityRecord,
  LaterRecord,
  MentionRecord,
  ReadingRecord,
  SightingRecord,
  StatementRecord,
} from "./kept.ts";
import type { RecordKind } from "./record-kind.ts";

/** Anything that a ledger keeps. */
export type LedgerRecord =
  | DocumentRecord
  | SightingRecord
  | ReadingRecord
  | StatementRecord
  | ClaimRecord
  | MentionRecord
  | EntityRecord
  | LaterRecord
  | ReviewRecord
  | CorrectionRecord
  | CheckRecord
  | NoteRecord
  | TagRecord
  | SideRecord
  | LinkRecord
  | PurgeRecord;

/** The records of one kind. */
export type RecordOf<Kind extends RecordKind> = Extract<LedgerRecord, { readonly kind: Kind }>;

/** One version of a record, from the entry that recorded it until the one that ended it; purged, it has no record. */
export type Version<Kind extends RecordKind = RecordKind> = {
  readonly kind: Kind;
  readonly id: string;
  readonly record: RecordOf<Kind> | null;
  /** Numbers of entries. */
  readonly recorded: number;
  readonly ended: number | null;
};
