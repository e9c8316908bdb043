import type { DocumentHit, StatementHit } from "../../../ledger/asking.ts";
import type { Judgement } from "../../../record/ledger/judgement.ts";
import type { DocumentRecord, ReadingRecord, SightingRecord } from "../../../record/ledger/kept.ts";
import type { Happened } from "../records/shown.ts";
import type { ChangedParagraph } from "./compare-texts.ts";

/** A document with all that is known of it. */
export type ShownDocument = {
  readonly hit: DocumentHit;
  /** Null where it was removed for good. */
  readonly text: string | null;
  readonly sightings: readonly SightingRecord[];
  readonly reading: ReadingRecord | null;
  /** All versions of the page that are kept, the oldest first, this one among them. */
  readonly versions: readonly DocumentRecord[];
  /** How the text differs from the one that it took the place of; null where it took none's, or that text is gone. */
  readonly changes: readonly ChangedParagraph[] | null;
  readonly translations: readonly DocumentRecord[];
  readonly statements: readonly StatementHit[];
  readonly judgements: readonly Judgement[];
  /** Judgements on words in it that are in no live record. */
  readonly orphaned: readonly Judgement[];
  readonly history: readonly Happened[];
};
