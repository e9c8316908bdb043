import type { DocumentPage } from "../../../src/present/desk/document-page.ts";

/** What a person can put right in what a document says of itself. */
export type FactField = "title" | "outlet" | "byline" | "credit" | "url" | "language" | "form" | "published";

/** A button that opens a form for one fact of the document. */
export function EditFact({ field }: { readonly page: DocumentPage; readonly field: FactField }) {
  return (
    <button type="button" class="quiet edit-fact" aria-label={`Correct the ${field}`}>
      ✎
    </button>
  );
}
