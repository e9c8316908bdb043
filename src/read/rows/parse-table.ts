import { Failure } from "../../record/failure.ts";
import type { Parsed } from "../parsed.ts";
import { refuse } from "../refuse.ts";
import type { Opened } from "../source.ts";
import { decodeRows } from "./decode-rows.ts";
import { COLUMNS, columnsMissing, makeRow, type Row } from "./make-row.ts";
import { splitTable, type TableRecord } from "./split-table.ts";
import { stopAtRefusals } from "./stop-at-refusals.ts";

const DELIMITERS = [",", ";", "\t"];

/**
 * Parses a table whose first row names its columns; each other row is one document. Throws `Failure` "columns-missing"
 * where, whatever stands between them, no column is named "text".
 */
export async function* parseTable(source: Opened): AsyncGenerator<Parsed> {
  const { text, noted } = decodeRows(source);
  const firstLine = /[^\r\n]+/.exec(text)?.[0] ?? "";
  const delimiter = DELIMITERS.find((one) => namesIn(splitTable(firstLine, one)[0]).includes("text"));
  if (delimiter === undefined) throw columnsMissing(source.name);
  const [head, ...records] = splitTable(text, delimiter);
  yield* stopAtRefusals(source, eachRecord(namesIn(head), records, noted));
}

const namesIn = (head: TableRecord | undefined) => (head?.fields ?? []).map((name) => name.trim().toLowerCase());

function* eachRecord(names: readonly string[], records: readonly TableRecord[], source: Opened): Generator<Parsed> {
  for (const record of records) {
    const name = `row ${record.row}`;
    try {
      yield makeRow(source, name, readRecord(names, record, name));
    } catch (error) {
      yield refuse(error, source, name);
    }
  }
}

function readRecord(names: readonly string[], { fields }: TableRecord, name: string): Row {
  if (fields === null) throw new Failure("damaged-file", `${name} opens a quotation mark that is never closed.`);
  // A delimiter in a text that is not quoted cuts the text short, and nobody would see it.
  const isWhole = fields.length >= names.length && fields.slice(names.length).every((field) => field.trim() === "");
  if (!isWhole) {
    throw new Failure("damaged-file", `${name} has ${fields.length} fields, and the table ${names.length} columns.`);
  }
  const field = (column: string) => fields[names.indexOf(column)] || null;
  return Object.fromEntries(COLUMNS.map((column) => [column, field(column)])) as Row;
}
