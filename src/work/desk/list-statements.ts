import type { StatementQuery } from "../../ledger/asking.ts";
import type { Reads } from "../../ledger/ledger.ts";
import type { StatementList } from "../../present/desk/statement-list.ts";
import type { CitedStatement } from "../../present/rows/cited-statement.ts";
import { citeHits } from "../cite/cite-hits.ts";

/** A page of the statements that meet a query, as rows. Throws what `citeHits` throws. */
export async function listStatements(now: Reads, query: StatementQuery): Promise<StatementList> {
  const head = await now.head();
  const { hits, total } = await now.statements(query);
  const rows: CitedStatement[] = [];
  for await (const row of citeHits(now, hits, query.asOf)) rows.push(row);
  return { rows, total, head };
}
