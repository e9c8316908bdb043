import type { Reads } from "../../../ledger/ledger.ts";
import type { TagRecord } from "../../../record/ledger/judgement.ts";
import type { RecordRef } from "../../../record/ledger/record-kind.ts";

/** The tags that a record has. */
export function tagsOn(now: Reads, { kind, id }: RecordRef): Promise<TagRecord[]> {
  return now.list("tag", { target_kind: kind, target: id });
}
