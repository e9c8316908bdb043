import type { Change, EntryAct } from "../../record/ledger/entry.ts";
import type { LedgerRecord } from "../../record/ledger/ledger-record.ts";
import type { RecordRef } from "../../record/ledger/record-kind.ts";

/** The change of a person's judgement. */
export function changeOf(given: {
  readonly act: EntryAct;
  readonly by: string;
  readonly subject: string | null;
  readonly detail?: string | null;
  readonly undoes?: number;
  readonly record?: readonly LedgerRecord[];
  readonly end?: readonly RecordRef[];
}): Change {
  return { detail: null, undoes: null, record: [], end: [], texts: [], vectors: null, ...given };
}
