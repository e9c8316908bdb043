import type { StatementQuery } from "../../../ledger/asking.ts";
import type { Reads } from "../../../ledger/ledger.ts";
import type { Stop } from "./walk-state.ts";

/** The statements that a review goes through, document by document as they stand in the texts, and how many there are in all. */
export async function listStops(
  now: Reads,
  query: StatementQuery,
): Promise<{ readonly stops: readonly Stop[]; readonly total: number }> {
  const { hits, total } = await now.statements({ ...query, order: "document" });
  return { stops: hits.map(({ statement }) => ({ statement: statement.id, document: statement.document })), total };
}
