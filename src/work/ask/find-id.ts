import type { Reads } from "../../ledger/ledger.ts";
import { Failure } from "../../record/failure.ts";
import type { RecordKind, RecordRef } from "../../record/ledger/record-kind.ts";
import { ambiguous, findRefs } from "../judge/find/find-record.ts";

/**
 * The record, live or not, whose id begins so; of one kind where that is given. Throws `Failure` "no-such-record" or
 * "ambiguous-id".
 */
export async function findId(now: Reads, prefix: string, kind?: RecordKind): Promise<RecordRef> {
  const found = await findRefs(now, prefix);
  const fitting = kind === undefined ? found : found.filter((ref) => ref.kind === kind);
  if (fitting.length > 1) throw ambiguous(prefix, fitting);
  const [ref] = fitting;
  if (ref !== undefined) return ref;
  const other = found[0];
  const what = kind ?? "record";
  throw new Failure(
    "no-such-record",
    other ? `${prefix} is a ${other.kind}, no ${what}` : `no ${what}'s id begins with ${prefix}`,
  );
}
