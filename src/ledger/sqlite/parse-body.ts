import { Failure } from "../../record/failure.ts";
import type { LedgerRecord } from "../../record/ledger/ledger-record.ts";

/** The record in a row's body. Throws `Failure` "ledger-damaged" where somebody has written something else there. */
export function parseBody(body: string): LedgerRecord {
  try {
    return JSON.parse(body) as LedgerRecord;
  } catch {
    throw new Failure("ledger-damaged", "the body of a record is no JSON any more; standoff check tells what is wrong");
  }
}
