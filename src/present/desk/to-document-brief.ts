import type { DocumentRecord } from "../../record/ledger/kept.ts";
import { citeDocument } from "../answers/documents/document-row.ts";
import { nameDocument } from "../words/name-document.ts";
import { showLine } from "../words/show-words.ts";
import type { DocumentBrief } from "./document-brief.ts";

/** A document as another one names it; `file` is the end of the path that it was found under. */
export function toDocumentBrief(document: DocumentRecord, file: string | null = null): DocumentBrief {
  const { id, title, outlet, published, language } = document;
  const name = title === null ? nameDocument(null, file) : showLine(title);
  return { id, title, outlet, published, language, name, citation: citeDocument(document, file) };
}
