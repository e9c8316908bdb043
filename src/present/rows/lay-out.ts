import { countColumns } from "../terminal/count-columns.ts";
import { COLOURED, type Paint, PLAIN } from "../terminal/paint.ts";
import type { Screen } from "../terminal/to-terminal.ts";
import { wrapHanging } from "../terminal/wrap-hanging.ts";
import { wrapWords } from "../terminal/wrap-words.ts";
import { showLine } from "../words/show-words.ts";
import type { Column, RowView } from "./row-view.ts";

/** How a table looks: its first line, and what is printed of a row, each ending in a line break. */
export type Layout<Row> = { readonly head: string; readonly show: (row: Row) => string };

/**
 * Columns side by side, each cell wrapped in its own and each row's words below under it; where the screen is too narrow
 * for that, one record under the other. These rows settle the widths.
 */
export function layOut<Row>(view: RowView<Row>, rows: readonly Row[], { width, colour }: Screen): Layout<Row> {
  const columns = view.columns.filter((column) => column.width !== undefined);
  const measure = Math.min(width, WIDEST);
  const widths = settleWidths(columns, rows, measure);
  const sheet = { view, columns, measure, paint: colour ? COLOURED : PLAIN };
  if (widths === null) return { head: "", show: (row) => showStacked(sheet, row) };
  const head = columns.map(({ name }, i) => flushLeft(name, widths[i]!)).join(GAP);
  return { head: `${sheet.paint.faint(head.trimEnd())}\n`, show: (row) => showAligned(sheet, widths, row) };
}

type Sheet<Row> = {
  readonly view: RowView<Row>;
  readonly columns: readonly Column<Row>[];
  readonly measure: number;
  readonly paint: Paint;
};

const GAP = "  ";
/** Wider lines than this are hard to read, whatever the screen. */
const WIDEST = 120;
/** A column of words grows no further than this, and one that shares what is left needs as much to be read at all. */
const BROADEST = 28;

const settleWidths = <Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  measure: number,
): readonly number[] | null => {
  const natural = columns.map((column) =>
    Math.max(countColumns(column.name), ...rows.map((row) => countColumns(cell(column, row)))),
  );
  const capped = natural.map((wide, i) => (columns[i]!.width === "share" ? 0 : Math.min(wide, BROADEST)));
  const sharing = columns.filter(({ width }) => width === "share").length;
  const left = measure - capped.reduce((sum, wide) => sum + wide, 0) - GAP.length * (columns.length - 1);
  const share = Math.floor(left / Math.max(sharing, 1));
  if (left < 0 || (sharing > 0 && share < BROADEST)) return null;
  return capped.map((wide, i) => (columns[i]!.width === "share" ? Math.min(share, natural[i]!) : wide));
};

const showAligned = <Row>(
  { view, columns, measure, paint }: Sheet<Row>,
  widths: readonly number[],
  row: Row,
): string => {
  const cells = columns.map((column, i) => wrapWords(cell(column, row), widths[i]!));
  const height = Math.max(...cells.map((lines) => lines.length));
  const lines = Array.from({ length: height }, (_, n) =>
    cells
      .map((own, i) => {
        const put = typeof columns[i]!.of(row) === "number" ? flushRight : flushLeft;
        return put(own[n] ?? "", widths[i]!);
      })
      .join(GAP)
      .trimEnd(),
  );
  const below = view.below?.(row);
  const under = below ? [...wrapHanging(GAP, showLine(below), measure).split("\n").map(paint.faint), ""] : [];
  return [...lines, ...under].map((line) => `${line}\n`).join("");
};

const showStacked = <Row>({ view, columns, measure, paint }: Sheet<Row>, row: Row): string => {
  const broad = Math.max(...columns.map(({ name }) => name.length)) + GAP.length;
  const fields = columns
    .map((column) => [column.name, cell(column, row)] as const)
    .filter(([, words]) => words !== "")
    .map(([name, words]) => wrapHanging(paint.faint(name.padEnd(broad)), words, measure));
  const below = view.below?.(row);
  const under = below ? wrapHanging("", showLine(below), measure).split("\n").map(paint.faint) : [];
  return [...fields, ...under, ""].map((line) => `${line}\n`).join("");
};

const cell = <Row>({ of }: Column<Row>, row: Row): string => showLine(String(of(row) ?? ""));

const flushLeft = (words: string, width: number): string => words + room(words, width);

const flushRight = (words: string, width: number): string => room(words, width) + words;

const room = (words: string, width: number): string => " ".repeat(Math.max(width - countColumns(words), 0));
