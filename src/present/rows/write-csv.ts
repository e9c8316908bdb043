import { csvLine } from "./csv-line.ts";
import type { RowView } from "./row-view.ts";

/**
 * Rows as CSV by RFC 4180: a line of names, CRLF, quotation marks where needed, UTF-8 without a byte order mark. A cell
 * that a spreadsheet would run as a formula (it begins with = + - @, a tab, a carriage return, or the full-width form of
 * one of these) has an apostrophe before it. So CSV is for reading; the exact words are in JSON Lines.
 */
export async function* writeCsv<Row>(rows: AsyncIterable<Row>, { columns }: RowView<Row>): AsyncGenerator<string> {
  yield csvLine(columns.map(({ name }) => name));
  for await (const row of rows) yield csvLine(columns.map(({ of }) => of(row)));
}
