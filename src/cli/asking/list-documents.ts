import type { DocumentQuery, StatementQuery } from "../../ledger/asking.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { type DocumentRow, documentView, toDocumentRow } from "../../present/answers/documents/document-row.ts";
import type { RowFormat } from "../../present/rows/row-view.ts";
import { printRows, tellRest } from "./print-rows.ts";

/** Writes the documents that meet what a query asks of the documents of its statements. */
export async function listDocuments(
  ledger: Ledger,
  query: StatementQuery,
  { format, order }: { readonly format: RowFormat; readonly order?: string },
): Promise<void> {
  const { hits, total } = await ledger.documents(toDocumentQuery(query, order));
  await printRows(rows(hits.map(toDocumentRow)), { format, view: documentView });
  tellRest(hits.length, { total, one: "document", many: "documents" });
}

/** A query of statements as one of documents, by what can be asked of both. */
export function toDocumentQuery(query: StatementQuery, order?: string): DocumentQuery {
  const { words, document, outlet, documentForm, published, day, collected, tag, withSuperseded, asOf, limit, offset } =
    query;
  return {
    words,
    ...(document !== undefined && { ids: [document] }),
    outlet,
    documentForm,
    published,
    day,
    collected,
    tag,
    withSuperseded,
    asOf,
    limit,
    offset,
    ...((order === "relevance" || order === "published" || order === "recorded") && { order }),
  };
}

async function* rows(all: readonly DocumentRow[]): AsyncGenerator<DocumentRow> {
  yield* all;
}
