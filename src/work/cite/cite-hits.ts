import type { StatementHit } from "../../ledger/asking.ts";
import type { AsOf, Reads } from "../../ledger/ledger.ts";
import type { CitedStatement } from "../../present/rows/cited-statement.ts";
import { quoteHits } from "./quote-hits.ts";

/** Statements that were found as rows, as `quoteHits` gives them. */
export async function* citeHits(
  now: Reads,
  hits: readonly StatementHit[],
  asOf: AsOf = null,
): AsyncGenerator<CitedStatement> {
  for await (const { row } of quoteHits(now, hits, asOf)) yield row;
}
