import { setImmediate } from "node:timers/promises";
import type { AllStatements, StatementHit } from "../../ledger/asking.ts";
import type { Reads } from "../../ledger/ledger.ts";
import type { Quoted } from "../../present/exports/quoted.ts";
import { quoteHits } from "./quote-hits.ts";

/**
 * Every statement that meets a query, however many, as the ledger is when this begins; what is purged meanwhile is left
 * out. Ids of all are held, and the rest of a page.
 */
export async function* quoteAll(
  now: Reads,
  query: AllStatements,
): AsyncGenerator<Quoted & { readonly hit: StatementHit }> {
  const asOf = query.asOf ?? (await now.head()).seq;
  const all = await now.statementIds({ ...query, asOf });
  for (let at = 0; at < all.length; at += PAGE) {
    const ids = all.slice(at, at + PAGE);
    const { hits } = await now.statements({ ids, withSuperseded: true, asOf, limit: PAGE });
    const byId = new Map(hits.map((hit) => [hit.statement.id, hit]));
    yield* quoteHits(
      now,
      ids.flatMap((id) => byId.get(id) ?? []),
      asOf,
    );
    // Else nothing that was asked meanwhile, such as to stop, would be heard before the end.
    await setImmediate();
  }
}

/** Statements held at a time. */
const PAGE = 2_000;
