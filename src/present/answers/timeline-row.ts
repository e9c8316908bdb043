import type { CitedStatement } from "../rows/cited-statement.ts";
import { labelOf } from "../rows/label-of.ts";
import type { RowView } from "../rows/row-view.ts";
import { escapeMarks } from "../words/escape-marks.ts";
import { nameDocument } from "../words/name-document.ts";
import { type Day, dayOf, showDay } from "./day-of.ts";
import type { DocumentRow } from "./documents/document-row.ts";

/** What stands under a day: a statement that was made, or a document that was published. */
export type TimelineRow = (CitedStatement | DocumentRow) & { readonly day: Day };

/** A statement under its day. */
export function statementUnderDay(statement: CitedStatement): TimelineRow {
  return { ...statement, day: dayOf(statement) };
}

/** A document under the day of its publication; where that is not known, of collecting. */
export function documentUnderDay(document: DocumentRow): TimelineRow {
  return { ...document, day: dayOf({ chain: [], document, collectedAt: document.collectedAt }) };
}

/** How a timeline is listed. */
export const timelineView: RowView<TimelineRow> = {
  columns: [
    { name: "day", of: ({ day }) => showDay(day), width: "words" },
    { name: "who", of: whoOf, width: "words" },
    { name: "what", of: (row) => (row.kind === "document" ? "published" : row.act), width: "words" },
    { name: "words", of: wordsOf, width: "share" },
    { name: "from", of: ({ day }) => day.from },
    { name: "to", of: ({ day }) => day.to },
    { name: "basis", of: ({ day }) => day.basis },
    { name: "kind", of: (row) => row.kind },
    { name: "id", of: (row) => row.id },
    { name: "quotation", of: (row) => (row.kind === "statement" ? row.quotation : null) },
    { name: "citation", of: (row) => row.citation },
  ],
  below: (row) => `${row.id} · ${row.citation}`,
  markdown: (row) => {
    const words = wordsOf(row);
    return `- ${showDay(row.day)}: **${escapeMarks(whoOf(row))}** ${row.kind === "document" ? "published" : row.act}${words ? `: ${escapeMarks(words)}` : ""} (${escapeMarks(row.citation)}, ${row.id})`;
  },
};

function whoOf(row: TimelineRow): string {
  if (row.kind === "document") return row.outlet ?? "outlet unknown";
  return labelOf(row);
}

function wordsOf(row: TimelineRow): string {
  return row.kind === "document" ? (row.title ?? nameDocument(null, row.file)) : row.shownWords;
}
