import type { Screen } from "../terminal/to-terminal.ts";
import { toJson } from "../to-json.ts";
import type { RowFormat, RowView } from "./row-view.ts";

/**
 * Rows as text, piece by piece as they come: the same rows in every form. Only a table waits, for as many rows as it
 * needs to settle its widths.
 */
export async function* writeRows<Row>(
  rows: AsyncIterable<Row>,
  { format, view, screen }: { readonly format: RowFormat; readonly view: RowView<Row>; readonly screen: Screen },
): AsyncGenerator<string> {
  switch (format) {
    case "table":
      return yield* (await import("./write-table.ts")).writeTable(rows, view, screen);
    case "csv":
      return yield* (await import("./write-csv.ts")).writeCsv(rows, view);
    case "md":
      return yield* (await import("./write-markdown.ts")).writeMarkdown(rows, view);
    case "jsonl":
      for await (const row of rows) yield `${toJson(row)}\n`;
      return;
    case "json":
      return yield* writeArray(rows);
  }
}

async function* writeArray(rows: AsyncIterable<unknown>): AsyncGenerator<string> {
  let count = 0;
  for await (const row of rows) yield (count++ === 0 ? "[\n" : ",\n") + toJson(row);
  yield count === 0 ? "[]\n" : "\n]\n";
}
