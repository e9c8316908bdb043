import { Failure } from "../../record/failure.ts";
import type { Note } from "../../record/note.ts";
import { canonicalJson } from "../../text/canonical-json.ts";
import { makePart } from "../make-part.ts";
import type { Parsed } from "../parsed.ts";
import type { Opened } from "../source.ts";
import { plainText } from "../stated/plain-text.ts";
import { readStatedDate } from "../stated/read-stated-date.ts";
import { webAddress } from "../stated/web-address.ts";

/** The columns that are read, by their names in small letters. */
export const COLUMNS = ["text", "title", "outlet", "url", "date"] as const;

/** One row of a table or one line of JSON: what stands in those columns; null where nothing does. */
export type Row = { readonly [Column in (typeof COLUMNS)[number]]: string | null };

/** The document of one row, which is called by this name in its file; or its refusal. */
export function makeRow(source: Opened, name: string, row: Row): Parsed {
  const published = readStatedDate(row.date, `The date of ${name}:`);
  const notes: Note[] = [];
  if (row.date?.trim() && published === null) {
    notes.push({ code: "bad-metadata", at: null, detail: `The date of ${name}, "${row.date}", cannot be read.` });
  }
  const stated = { title: plainText(row.title), outlet: plainText(row.outlet), url: webAddress(row.url), published };
  return makePart(
    source,
    { name, id: null, own: canonicalJson(row) },
    { text: row.text ?? "", stated: [stated], notes },
  );
}

/** What a file has that bears no column of texts. */
export const columnsMissing = (name: string) => new Failure("columns-missing", `${name} has no column named "text".`);
