import { parse } from "csv-parse/sync";

/** One record of a table with its number as a spreadsheet counts it, from 1; or the number of one that is broken. */
export type TableRecord =
  | { readonly row: number; readonly fields: readonly string[] }
  | { readonly row: number; readonly fields: null };

/** A quotation mark that is never closed takes the rest of the table with it; so often it is begun anew behind one. */
const RESTARTS = 20;

/** The records of a table as RFC 4180 has them, and quotation marks within a field let stand. */
export function splitTable(text: string, delimiter: string): readonly TableRecord[] {
  const bytes = Buffer.from(text);
  const records: TableRecord[] = [];
  let start = 0;
  for (let restarts = 0; start < bytes.length; restarts++) {
    const before = records.at(-1)?.row ?? 0;
    let end = start;
    let broken = false;
    parse(bytes.subarray(start), {
      columns: false,
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_record: (fields: string[], context) => {
        records.push({ row: before + context.records + context.empty_lines, fields });
        end = start + context.bytes;
        return null;
      },
      on_skip: () => {
        broken = true;
        return undefined;
      },
    });
    if (!broken) break;
    records.push({ row: (records.at(-1)?.row ?? 0) + 1, fields: null });
    const lineEnd = bytes.indexOf("\n", end);
    if (lineEnd < 0 || restarts === RESTARTS) break;
    start = lineEnd + 1;
  }
  return records;
}
