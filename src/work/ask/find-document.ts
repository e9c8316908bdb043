import type { DocumentHit } from "../../ledger/asking.ts";
import type { AsOf, Reads } from "../../ledger/ledger.ts";
import { findId } from "./find-id.ts";
import { whyNotThere } from "./why-not-there.ts";

/**
 * A live document by its id or the beginning of it. Throws `Failure` "no-such-record" or "purged", which name the entry by
 * which it ended, and "ambiguous-id".
 */
export async function findDocument(now: Reads, prefix: string, asOf: AsOf): Promise<DocumentHit> {
  const ref = await findId(now, prefix, "document");
  const { hits } = await now.documents({ ids: [ref.id], withSuperseded: true, asOf, limit: 1 });
  if (hits[0]) return hits[0];
  throw await whyNotThere(now, ref, asOf);
}
