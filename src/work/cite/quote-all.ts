import type { StatementHit, StatementQuery } from "../../ledger/asking.ts";
import type { Reads } from "../../ledger/ledger.ts";
import type { Quoted } from "../../present/exports/quoted.ts";
import { quoteHits } from "./quote-hits.ts";

/** Every statement that meets a query, however many, as the ledger is when this begins. */
export async function* quoteAll(
  now: Reads,
  query: Omit<StatementQuery, "limit" | "offset">,
): AsyncGenerator<Quoted & { readonly hit: StatementHit }> {
  const asOf = query.asOf ?? (await now.head()).seq;
  for (let offset = 0; ; offset += PAGE) {
    const { hits } = await now.statements({ ...query, asOf, limit: PAGE, offset });
    yield* quoteHits(now, hits, asOf);
    if (hits.length < PAGE) return;
  }
}

/** Statements held at a time. */
const PAGE = 2_000;
