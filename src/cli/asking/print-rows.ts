import type { RowFormat, RowView } from "../../present/rows/row-view.ts";
import { writeRows } from "../../present/rows/write-rows.ts";
import { put } from "../output/put.ts";
import { screenOf } from "../output/screen-of.ts";

/** Writes rows to standard output as they come. */
export async function printRows<Row>(
  rows: AsyncIterable<Row>,
  { format, view }: { readonly format: RowFormat; readonly view: RowView<Row> },
): Promise<void> {
  for await (const piece of writeRows(rows, { format, view, screen: screenOf(process.stdout) })) await put(piece);
}

/** Says on standard error how many rows there are beyond those that were shown; `one` and `many` are the words for them. */
export function tellRest(shown: number, { total, one, many }: { total: number; one: string; many: string }): void {
  if (total === 0) process.stderr.write(`standoff: no ${one} meets this\n`);
  else if (shown < total) process.stderr.write(`standoff: ${shown} of ${total} ${many}; see --limit and --offset\n`);
}
