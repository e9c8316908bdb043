import { stringify } from "csv-stringify/sync";
import type { RowView } from "./row-view.ts";

/**
 * Rows as CSV by RFC 4180: a line of names, CRLF, quotation marks where needed, UTF-8 without a byte order mark. A cell
 * that a spreadsheet would run as a formula (it begins with = + - @, a tab, a carriage return, or the full-width form of
 * one of these) has an apostrophe before it. So CSV is for reading; the exact words are in JSON Lines.
 */
export async function* writeCsv<Row>(rows: AsyncIterable<Row>, { columns }: RowView<Row>): AsyncGenerator<string> {
  yield line(columns.map(({ name }) => name));
  for await (const row of rows) yield line(columns.map(({ of }) => of(row)));
}

const line = (cells: readonly (string | number | null)[]): string =>
  stringify([cells], { record_delimiter: "windows", escape_formulas: true });
