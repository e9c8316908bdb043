import { askedOf, orderOf } from "../filters/filters.ts";

/** A form in which the statements of an address are given out. */
export type ExportForm = { readonly href: string; readonly words: string; readonly use: string };

/** Where the statements of an address are given out, all of them and in the order in which they are shown. */
export function exportForms(query: URLSearchParams, by: Grouping): readonly ExportForm[] {
  const asked = askedOf(query);
  asked.set("order", orderOf(query));
  return FORMS.map(({ format, words, use, isBrief }) => {
    const given = new URLSearchParams({ format, ...(isBrief && { by }) });
    return { href: `/api/v1/statements/export?${given}&${asked}`, words, use };
  });
}

/** What a brief is divided by. */
export const GROUPINGS = ["document", "speaker", "day"] as const;

/** One of these. */
export type Grouping = (typeof GROUPINGS)[number];

const FORMS = [
  { format: "csv", words: "CSV", use: "a table for a spreadsheet", isBrief: false },
  { format: "jsonl", words: "JSON lines", use: "all fields, for a program", isBrief: false },
  { format: "jsonld", words: "Web annotations", use: "JSON-LD, for other readers of texts", isBrief: false },
  { format: "md", words: "Brief, Markdown", use: "quotations with citations", isBrief: true },
  { format: "docx", words: "Brief, Word", use: "quotations with citations", isBrief: true },
] as const;
