import { escapeMarks } from "../words/escape-marks.ts";
import type { RowView } from "./row-view.ts";

/** Rows as Markdown: each in the view's own words, else as a line of a table. */
export async function* writeMarkdown<Row>(rows: AsyncIterable<Row>, view: RowView<Row>): AsyncGenerator<string> {
  if (view.markdown) {
    for await (const row of rows) yield `${view.markdown(row)}\n`;
    return;
  }
  const columns = view.columns.filter(({ width }) => width !== undefined);
  yield line(columns.map(({ name }) => name));
  yield line(columns.map(() => "---"));
  for await (const row of rows) yield line(columns.map(({ of }) => escapeMarks(String(of(row) ?? ""))));
}

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
