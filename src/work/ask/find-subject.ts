import type { Reads } from "../../ledger/ledger.ts";
import { Failure } from "../../record/failure.ts";
import { ambiguous, findRefs } from "../judge/find/find-record.ts";

/** The id that begins so of a record, live or not, whose entries are asked for. Throws `Failure` "no-such-record" or "ambiguous-id". */
export async function findSubject(now: Reads, prefix: string): Promise<string> {
  const refs = await findRefs(now, prefix);
  const ids = new Set(refs.map(({ id }) => id));
  if (ids.size > 1) throw ambiguous(prefix, refs);
  const [id] = ids;
  if (id === undefined) throw new Failure("no-such-record", `no record's id begins with ${prefix}`);
  return id;
}
