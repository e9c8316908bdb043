import type { StatementQuery } from "../../ledger/asking.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { RowFormat } from "../../present/rows/row-view.ts";
import { statementView } from "../../present/rows/statement-view.ts";
import { citeHits } from "../../work/cite/cite-hits.ts";
import { printRows, tellRest } from "./print-rows.ts";

/** Writes the statements that meet a query. */
export async function listStatements(
  ledger: Ledger,
  query: StatementQuery,
  { format }: { readonly format: RowFormat },
): Promise<void> {
  const { hits, total } = await ledger.statements(query);
  await printRows(citeHits(ledger, hits, query.asOf), { format, view: statementView });
  tellRest(hits.length, { total, one: "statement", many: "statements" });
}
