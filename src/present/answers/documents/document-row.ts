import type { DocumentHit } from "../../../ledger/asking.ts";
import type { DocumentRecord } from "../../../record/ledger/kept.ts";
import type { RowView } from "../../rows/row-view.ts";
import { describePublished } from "../../words/describe-published.ts";
import { escapeMarks } from "../../words/escape-marks.ts";
import { nameDocument, nameFile } from "../../words/name-document.ts";
import { showLine } from "../../words/show-words.ts";

/** A document as a row of a list: what is kept of it but its text, and how to cite it. */
export type DocumentRow = DocumentRecord &
  Omit<DocumentHit, "document" | "foundAs"> & {
    /** The end of the path of the file that it was first found in. */
    readonly file: string | null;
    /** One line for a footnote, fit for a screen. */
    readonly citation: string;
  };

/** The row of a document. */
export function toDocumentRow({ document, foundAs, ...counts }: DocumentHit): DocumentRow {
  const file = nameFile(foundAs);
  return { ...document, ...counts, file, citation: citeDocument(document, file) };
}

/** How to cite a document on one line: outlet, date with its basis, title, else file, and the text's short hash. */
export function citeDocument(
  { outlet, published, title, textHash }: DocumentRecord,
  file: string | null = null,
): string {
  return [
    outlet === null ? "outlet unknown" : showLine(outlet),
    describePublished(published),
    nameDocument(title, file),
    `text ${textHash.slice(0, "sha256:".length + 12)}`,
  ].join(", ");
}

/** How documents are listed. */
export const documentView: RowView<DocumentRow> = {
  columns: [
    { name: "id", of: (row) => row.id, width: "words" },
    { name: "published", of: (row) => publishedOf(row), width: "words" },
    { name: "outlet", of: (row) => row.outlet, width: "words" },
    { name: "title", of: (row) => row.title, width: "share" },
    { name: "file", of: (row) => row.file, width: "share" },
    { name: "statements", of: (row) => row.statements, width: "words" },
    { name: "reviewed", of: (row) => row.reviewed, width: "words" },
    { name: "published_basis", of: (row) => row.published?.basis ?? null },
    { name: "byline", of: (row) => row.byline },
    { name: "credit", of: (row) => row.credit },
    { name: "form", of: (row) => row.form },
    { name: "language", of: (row) => row.language },
    { name: "url", of: (row) => row.url },
    { name: "text_hash", of: (row) => row.textHash },
    { name: "supersedes", of: (row) => row.supersedes },
    { name: "superseded_by", of: (row) => row.supersededBy },
    { name: "translation_of", of: (row) => row.translationOf },
    { name: "sightings", of: (row) => row.sightings },
    { name: "collected_at", of: (row) => row.collectedAt },
    { name: "citation", of: (row) => row.citation },
  ],
  markdown: (row) => `- ${escapeMarks(row.citation)}, ${row.statements} statements, ${row.id}`,
};

const publishedOf = ({ published }: DocumentRow): string | null =>
  published && (published.from === published.to ? published.from : `${published.from}/${published.to}`);
