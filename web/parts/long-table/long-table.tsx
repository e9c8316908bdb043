// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one are no rows of a <table> for a browser
// biome-ignore-all lint/a11y/useFocusableInteractive: the link in a row takes the focus, not the row
import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { RowSource } from "../asking/use-pages.ts";
import { useKeys } from "../keys/use-keys.ts";
import "./long-table.css";
import { type RowHeights, useRowHeight } from "./use-row-height.ts";
import type { Selection } from "./use-selection.ts";
import { useWindowed } from "./windowed.ts";

/** A column: its class, and the words above it, which a column of controls has for those alone who hear the page. */
export type Column = { readonly name: string; readonly words: string; readonly isUnseen?: true };

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
  /** The cells of a row, one a column. */
  readonly cells: (row: Row, index: number) => readonly ComponentChildren[];
};

/** A table of any length, of which only what is on the screen stands on the page; rows are cards where that is narrow. */
export function LongTable<Row extends { readonly id: string }>(props: LongTableProps<Row>) {
  const { label, class: name, columns, source, heights, selection, open, below = 0, cells } = props;
  const list = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const { pixels, rem, isCard } = useRowHeight(heights);
  const count = source.total ?? UNKNOWN;
  const covered = { above: isCard ? 0 : coveredBy(head.current), below: below * rem };
  const windowed = useWindowed({ count, rowHeight: pixels, list, covered });
  const { first, last } = windowed;
  useEffect(() => source.want(first, last), [first, last, source.of, source.total]);
  useNamedRow(source.total, { selection, show: windowed.show });
  useMoves({ first, source, selection, show: windowed.show, list });

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
          const isSelected = selection.isAt(index, row?.id ?? null);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the link in the row does the same by keys
            <div
              key={index}
              role="row"
              aria-rowindex={index + 2}
              aria-current={isSelected ? "true" : undefined}
              data-row={index}
              style={{ transform: `translateY(${top}px)` }}
              onClick={(event) => {
                if (row === null || isOfItsOwn(event.target)) return;
                selection.select(index, row.id);
                open(row);
              }}
            >
              {row === null ? (
                <Placeholder columns={columns} />
              ) : (
                cells(row, index).map((cell, at) => (
                  <div key={columns[at]!.name} role="cell" class={`of-${columns[at]!.name}`}>
                    {cell}
                  </div>
                ))
              )}
            </div>
          );
        })}
      </div>
      <p class="long-printed">
        Printed are the rows that were on the screen
        {source.total !== null && `, of ${source.total.toLocaleString("en")} in all`}. An export has all of them.
      </p>
    </div>
  );
}

/** Rows that are drawn before it is known how many there are. */
const UNKNOWN = 30;

function Placeholder({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <>
      {columns.map(({ name }) => (
        <div key={name} role="cell" class={`of-${name}`}>
          <span class="to-come" aria-hidden="true" />
        </div>
      ))}
    </>
  );
}

/** Shows the row that the address names, once, when it is known how many there are. */
function useNamedRow(total: number | null, { selection, show }: Pick<MoveProps<never>, "selection" | "show">): void {
  const isDone = useRef(false);
  useLayoutEffect(() => {
    if (isDone.current || total === null) return;
    isDone.current = true;
    // Where the page was scrolled before, it is scrolled to by the frame.
    const kept = (history.state as { readonly scroll?: unknown } | null)?.scroll;
    if (selection.index !== null && selection.index < total && !kept) show(selection.index, "middle");
  }, [total]);
}

type MoveProps<Row> = {
  readonly first: number;
  readonly source: RowSource<Row>;
  readonly selection: Selection;
  readonly show: (index: number, where: "near" | "middle") => void;
  readonly list: { readonly current: HTMLElement | null };
};

/** Keys that move the selection, and take the focus along, so that Enter follows the row's own link. */
function useMoves<Row extends { readonly id: string }>(props: MoveProps<Row>): void {
  const { first, source, selection, show, list } = props;
  const toFocus = useRef<number | null>(null);
  const move = (by: 1 | -1) => {
    const end = (source.total ?? 0) - 1;
    if (end < 0) return;
    const now = selection.now();
    const isHere =
      now !== null && now <= end && (now !== selection.index || selection.isAt(now, source.rowAt(now)?.id ?? null));
    const index = isHere ? Math.min(end, Math.max(0, now + by)) : Math.min(first, end);
    selection.select(index, source.rowAt(index)?.id ?? null);
    show(index, "near");
    toFocus.current = index;
  };
  useLayoutEffect(() => {
    if (toFocus.current === null) return;
    const link = list.current?.querySelector<HTMLElement>(`[data-row="${toFocus.current}"] a`);
    if (!link) return;
    link.focus({ preventScroll: true });
    toFocus.current = null;
  });
  useKeys([
    { key: "j", words: "the next row", act: () => move(1) },
    { key: "k", words: "the row before", act: () => move(-1) },
    { key: "ArrowDown", words: "the next row", act: () => move(1) },
    { key: "ArrowUp", words: "the row before", act: () => move(-1) },
  ]);
}

/** Whether a click is on something that has a doing of its own, or ends the marking of words. */
const isOfItsOwn = (target: EventTarget | null): boolean =>
  (target instanceof Element && target.closest("a, button, input, label") !== null) ||
  getSelection()?.isCollapsed === false;

/** Pixels at the top of the page that a head which sticks there covers, and what it is under. */
const coveredBy = (head: HTMLElement | null): number =>
  head === null ? 0 : (Number.parseFloat(getComputedStyle(head).top) || 0) + head.getBoundingClientRect().height;
