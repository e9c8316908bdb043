import type { DayRange, StatementQuery } from "../../ledger/asking.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { toDocumentRow } from "../../present/answers/documents/document-row.ts";
import {
  documentUnderDay,
  statementUnderDay,
  type TimelineRow,
  timelineView,
} from "../../present/answers/timeline-row.ts";
import { citeHits } from "../../work/cite/cite-hits.ts";
import { withLedger } from "../ledger/with-ledger.ts";
import type { AskOptions } from "./ask-options.ts";
import type { FilterOptions } from "./filter-options.ts";
import { toDocumentQuery } from "./list-documents.ts";
import { printRows, tellRest } from "./print-rows.ts";
import { ofStatementsAlone, toQuery } from "./to-query.ts";

/** The options of `standoff timeline`, as they are written. */
export type TimelineOptions = AskOptions &
  FilterOptions & { readonly days?: DayRange; readonly limit: number; readonly offset: number };

/**
 * Writes what was said and what was published, by day. Where something is asked that only a statement can meet,
 * publications are left out.
 */
export async function timelineCommand(words: readonly string[], options: TimelineOptions): Promise<number> {
  return withLedger(options, { create: false }, async (ledger) => {
    const { days: day, limit, offset } = options;
    const query = { ...(await toQuery(ledger, words, options)), order: "said" as const, day, limit, offset };
    const { rows, total } = await rowsOf(ledger, query, ofStatementsAlone(options).length === 0);
    await printRows(each(rows), { format: options.format, view: timelineView });
    tellRest(rows.length, { total, one: "statement or document", many: "statements and documents" });
    return 0;
  });
}

type Timeline = { readonly rows: readonly TimelineRow[]; readonly total: number };

/** As many of both sorts as could stand on the page are asked for, put in order, and cut. */
const rowsOf = async (ledger: Ledger, query: StatementQuery, withDocuments: boolean): Promise<Timeline> => {
  const { offset = 0, limit, asOf } = query;
  const upTo = { limit: offset + limit, offset: 0 };
  const said = await ledger.statements({ ...query, ...upTo });
  const published = withDocuments
    ? await ledger.documents({ ...toDocumentQuery(query, "published"), ...upTo })
    : { hits: [], total: 0 };
  const rows = published.hits.map(toDocumentRow).map(documentUnderDay);
  for await (const cited of citeHits(ledger, said.hits, asOf)) rows.push(statementUnderDay(cited));
  rows.sort((a, b) => (a.day.from < b.day.from ? -1 : a.day.from > b.day.from ? 1 : 0));
  return { rows: rows.slice(offset, offset + limit), total: said.total + published.total };
};

async function* each(rows: readonly TimelineRow[]): AsyncGenerator<TimelineRow> {
  yield* rows;
}
