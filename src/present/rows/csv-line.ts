import { stringify } from "csv-stringify/sync";

/**
 * One line of CSV by RFC 4180, with its CRLF. A cell with a line break of any sort is between quotation marks, and one
 * that a spreadsheet would run as a formula has an apostrophe before it.
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return stringify([cells], { record_delimiter: "windows", escape_formulas: true, quoted_match: /[\r\n]/ });
}
