import type { AsOf, Reads } from "../../ledger/ledger.ts";
import type { CitedStatement } from "../../present/rows/cited-statement.ts";
import { findId } from "../ask/find-id.ts";
import { whyNotThere } from "../ask/why-not-there.ts";
import { citeHits } from "../cite/cite-hits.ts";

/**
 * One statement as a row. Throws `Failure` "no-such-record" or "purged", which name the entry by which it ended, and
 * "ambiguous-id".
 */
export async function showStatement(now: Reads, prefix: string, asOf: AsOf): Promise<CitedStatement> {
  const ref = await findId(now, prefix, "statement");
  const { hits } = await now.statements({ ids: [ref.id], withSuperseded: true, asOf, limit: 1 });
  for await (const statement of citeHits(now, hits, asOf)) return statement;
  throw await whyNotThere(now, ref, asOf);
}
