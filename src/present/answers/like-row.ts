import type { CitedStatement } from "../rows/cited-statement.ts";
import type { RowView } from "../rows/row-view.ts";
import { statementView } from "../rows/statement-view.ts";
import { dayOf, showDay } from "./day-of.ts";

/** A statement that says the like of a sentence, with how like it is and what speaks for it. */
export type LikeRow = CitedStatement & {
  /** From 0 to 1, two digits. */
  readonly likeness: number;
  readonly reasons: {
    readonly cosine: number | null;
    readonly words: readonly string[];
    readonly names: readonly string[];
  };
};

/** How such statements are listed. */
export const likeView: RowView<LikeRow> = {
  columns: [
    { name: "day", of: (row) => showDay(dayOf(row)), width: "words" },
    { name: "like", of: ({ likeness }) => likeness.toFixed(2), width: "words" },
    ...statementView.columns,
    { name: "reasons", of: showReasons },
  ],
  below: (row) => `${row.id} · ${showReasons(row)} · ${row.citation}`,
  markdown: (row) => `${statementView.markdown!(row)}\n  - like ${row.likeness.toFixed(2)}: ${showReasons(row)}`,
};

function showReasons({ reasons: { cosine, words, names } }: LikeRow): string {
  return [
    names.length > 0 && `names: ${names.join(", ")}`,
    words.length > 0 && `words: ${words.join(", ")}`,
    cosine !== null && `meaning: ${cosine.toFixed(2)}`,
  ]
    .filter(Boolean)
    .join("; ");
}
