/** The forms in which rows can be had. */
export const ROW_FORMATS = ["table", "jsonl", "json", "csv", "md"] as const;

/** One of these, as `--format` names it. */
export type RowFormat = (typeof ROW_FORMATS)[number];

/** One column of a list: its name and what stands in it. */
export type Column<Row> = {
  readonly name: string;
  readonly of: (row: Row) => string | number | null;
  /** How it stands in a table: as wide as its words, or sharing what is left. Left out of the table where not set. */
  readonly width?: "words" | "share";
};

/** How rows of one sort are shown. As JSON a row is given out as it is. */
export type RowView<Row> = {
  readonly columns: readonly Column<Row>[];
  /** What stands under the row in a table, such as its citation; null for nothing. */
  readonly below?: (row: Row) => string | null;
  /** A row in Markdown, its own marks escaped; without it, rows are a table of the table's columns. */
  readonly markdown?: (row: Row) => string;
};
