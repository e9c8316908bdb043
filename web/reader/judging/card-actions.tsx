import type { DocumentPage } from "../../../src/present/desk/document-page.ts";
import type { PageStatement } from "../../../src/present/desk/page-statement.ts";

/** A statement and the page of the document that it stands in. */
export type OnStatement = { readonly page: DocumentPage; readonly statement: PageStatement };

/** The foot of an open card: what persons have said of the statement, and all that can be said of it. */
export function CardActions({ statement }: OnStatement) {
  return <footer class="card-actions">{statement.standing}</footer>;
}
