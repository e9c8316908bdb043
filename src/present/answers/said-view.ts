import type { CitedStatement } from "../rows/cited-statement.ts";
import type { RowView } from "../rows/row-view.ts";
import { statementView } from "../rows/statement-view.ts";
import { dayOf, showDay } from "./day-of.ts";

/** How the statements of one party are listed: by day, and under each the way that it came. */
export const saidView: RowView<CitedStatement> = {
  columns: [
    { name: "day", of: (row) => showDay(dayOf(row)), width: "words" },
    { name: "act", of: (row) => row.act, width: "words" },
    { name: "words", of: (row) => row.shownWords, width: "share" },
    ...statementView.columns
      .filter(({ name }) => name !== "act" && name !== "words")
      .map(({ width: _, ...column }) => column),
  ],
  below: (row) => `${row.id} · ${row.chainWords} · ${row.citation}`,
  markdown: statementView.markdown,
};
