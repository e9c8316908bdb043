// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one are no rows of a <table> for a browser
// biome-ignore-all lint/a11y/useFocusableInteractive: the link in a row takes the focus, not the row
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { Column } from "./column.ts";

type LongRowProps<Row> = {
  /** Null until it comes. */
  readonly row: Row | null;
  readonly index: number;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly isSelected: boolean;
  readonly isMarked: boolean;
  readonly columns: readonly Column[];
  readonly cells: (row: Row, index: number) => readonly ComponentChildren[];
  readonly open: (row: Row) => void;
};

/** A row where it stands in a long table; a click on it does the same as its own link. */
export function LongRow<Row>({ top, isSelected, open, ...props }: LongRowProps<Row>) {
  const { row, index } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the link in the row does the same by keys
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-current={isSelected ? "true" : undefined}
      data-row={index}
      style={{ transform: `translateY(${top}px)` }}
      onClick={({ target }) => {
        if (row !== null && !isOfItsOwn(target)) open(row);
      }}
    >
      <Cells {...props} />
    </div>
  );
}

type CellsProps<Row> = Omit<LongRowProps<Row>, "top" | "isSelected" | "open">;

/** The cells of a row, or placeholders until it comes. They are drawn once, so that what happens around them costs nothing. */
function Cells<Row>({ row, index, isMarked, columns, cells }: CellsProps<Row>) {
  return useMemo(() => {
    const drawn = row === null ? columns.map(() => <span class="to-come" aria-hidden="true" />) : cells(row, index);
    return columns.map(({ name }, at) => (
      <div key={name} role="cell" class={`of-${name}`}>
        {drawn[at]}
      </div>
    ));
  }, [row, index, isMarked]);
}

/** Whether a click is on something that has a doing of its own, or ends the marking of words. */
const isOfItsOwn = (target: EventTarget | null): boolean =>
  (target instanceof Element && target.closest("a, button, input, label") !== null) ||
  getSelection()?.isCollapsed === false;
