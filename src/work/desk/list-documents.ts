import type { DocumentQuery } from "../../ledger/asking.ts";
import type { Reads } from "../../ledger/ledger.ts";
import { toDocumentRow } from "../../present/answers/documents/document-row.ts";
import type { DocumentList } from "../../present/desk/document-list.ts";

/** A page of the documents that meet a query, as rows. */
export async function listDocuments(now: Reads, query: DocumentQuery): Promise<DocumentList> {
  const head = await now.head();
  const { hits, total } = await now.documents(query);
  return { rows: hits.map(toDocumentRow), total, head };
}
