import { Failure } from "../../record/failure.ts";
import type { RecordOf } from "../../record/ledger/ledger-record.ts";
import type { RecordKind } from "../../record/ledger/record-kind.ts";

/** The record in a row's body. Throws `Failure` "ledger-damaged" where somebody has written something else there. */
export function parseBody<Kind extends RecordKind = RecordKind>(body: string): RecordOf<Kind> {
  let record: unknown;
  try {
    record = JSON.parse(body);
  } catch {
    throw damaged("the body of a record is no JSON any more");
  }
  if (typeof record !== "object" || record === null) throw damaged("the body of a record is none any more");
  return record as RecordOf<Kind>;
}

const damaged = (words: string): Failure =>
  new Failure("ledger-damaged", `${words}; standoff check tells what is wrong`);
