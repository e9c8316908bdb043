import type { Reads } from "../../ledger/ledger.ts";
import type { Judged } from "../../record/ledger/judgement.ts";
import type { LedgerRecord } from "../../record/ledger/ledger-record.ts";
import { anchorOf } from "./anchor-of.ts";
import type { Signature } from "./plan.ts";

/** What every judgement on this record says, but for its id. */
export async function judgedOn(now: Reads, record: LedgerRecord, { by, at }: Signature): Promise<Omit<Judged, "id">> {
  return { target: { kind: record.kind, id: record.id }, anchor: await anchorOf(now, record), by, at };
}
