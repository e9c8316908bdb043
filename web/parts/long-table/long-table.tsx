// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one are no rows of a <table> for a browser
// biome-ignore-all lint/a11y/useFocusableInteractive: the link in a row takes the focus, not the row
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { RowSource } from "../../asking/use-pages.ts";
import { count } from "../count.ts";
import { useWindowed } from "../windowed.ts";
import type { Column } from "./column.ts";
import "./long-table.css";
import { LongRow } from "./long-row.tsx";
import { useMoves } from "./use-moves.ts";
import { useNamedRow } from "./use-named-row.ts";
import { type RowHeights, useRowHeight } from "./use-row-height.ts";
import type { Selection } from "./use-selection.ts";

type LongTableProps<Row> = {
  readonly label: string;
  /** The class that says how wide its columns are. */
  readonly class: string;
  readonly columns: readonly Column[];
  readonly source: RowSource<Row>;
  readonly heights: RowHeights;
  readonly selection: Selection;
  /** What a click on a row does, beside its own link. */
  readonly open: (row: Row) => void;
  /** Rem at the foot of the page that something else covers. */
  readonly below?: number;
  /** Whether a row is marked, which its cells may show. */
  readonly isMarked?: (row: Row) => boolean;
  /** The cells of a row, one a column; they follow from the row, its place and whether it is marked, and from nothing else. */
  readonly cells: (row: Row, index: number) => readonly ComponentChildren[];
  /** Where all rows are to be had, for whoever prints those on the screen. */
  readonly whole?: string;
};

/** A table of any length, of which only what is on the screen stands on the page; rows are cards where that is narrow. */
export function LongTable<Row extends { readonly id: string }>(props: LongTableProps<Row>) {
  const { label, class: name, columns, source, heights, selection, open, isMarked, cells, whole = "" } = props;
  const list = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const { pixels, rem, isCard } = useRowHeight(heights);
  const windowed = useWindowed({
    count: source.total ?? UNKNOWN,
    rowHeight: pixels,
    list,
    covered: () => ({ above: isCard ? 0 : coveredBy(head.current), below: (props.below ?? 0) * rem }),
  });
  const { first, last, show } = windowed;
  useEffect(() => source.want(first, last), [first, last, source.of, source.total]);
  useNamedRow(source.total, { selection, show });
  useMoves({ first, source, selection, show, list });

  return (
    <div
      role="table"
      aria-label={label}
      aria-rowcount={source.total === null ? -1 : source.total + 1}
      aria-busy={source.isStale}
      class={`long-table ${name}`}
    >
      <div role="rowgroup" class="long-head" ref={head}>
        <div role="row" aria-rowindex={1}>
          {columns.map((column) => (
            <div key={column.name} role="columnheader" class={`of-${column.name}`}>
              <span class={column.isUnseen && "unseen"}>{column.words}</span>
            </div>
          ))}
        </div>
      </div>
      <div
        role="rowgroup"
        class="long-body"
        ref={list}
        style={{ height: `${windowed.height}px`, "--row": `${pixels}px` }}
      >
        {windowed.rows.map(({ index, top }) => {
          const row = source.rowAt(index);
          const openHere = (one: Row) => {
            selection.select(index, one.id);
            open(one);
          };
          const isSelected = selection.isAt(index, row?.id ?? null);
          const isMarkedHere = row !== null && (isMarked?.(row) ?? false);
          return (
            <LongRow
              key={index}
              {...{ row, index, top, isSelected, columns, cells }}
              isMarked={isMarkedHere}
              open={openHere}
            />
          );
        })}
      </div>
      <p class="long-printed">
        Printed are the rows that were on the screen{source.total !== null && `, of ${count(source.total)} in all`}.{" "}
        {whole}
      </p>
    </div>
  );
}

/** Rows that are drawn before it is known how many there are. */
const UNKNOWN = 30;

/** Pixels at the top of the page that a head which sticks there covers, and what it is under. */
const coveredBy = (head: HTMLElement | null): number =>
  head === null ? 0 : (Number.parseFloat(getComputedStyle(head).top) || 0) + head.getBoundingClientRect().height;
