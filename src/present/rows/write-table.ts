import type { Screen } from "../terminal/to-terminal.ts";
import { type Layout, layOut } from "./lay-out.ts";
import type { RowView } from "./row-view.ts";

/** Rows for a person at a terminal. Widths are settled on the first rows, the others come as they are. */
export async function* writeTable<Row>(
  rows: AsyncIterable<Row>,
  view: RowView<Row>,
  screen: Screen,
): AsyncGenerator<string> {
  const first: Row[] = [];
  let layout: Layout<Row> | null = null;
  for await (const row of rows) {
    if (layout) yield layout.show(row);
    else if (first.push(row) === SETTLED_BY) {
      layout = layOut(view, first, screen);
      yield [layout.head, ...first.map(layout.show)].join("");
    }
  }
  if (layout === null && first.length > 0) {
    const { head, show } = layOut(view, first, screen);
    yield [head, ...first.map(show)].join("");
  }
}

const SETTLED_BY = 100;
