import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { RowSource } from "../../asking/use-pages.ts";
import { useKeys } from "../../keys/use-keys.ts";
import type { Selection } from "./use-selection.ts";

type MoveProps<Row> = {
  readonly first: number;
  readonly source: RowSource<Row>;
  readonly selection: Selection;
  readonly show: (index: number, where: "near") => void;
  readonly list: RefObject<HTMLElement | null>;
};

/** Keys that move the selection, and take the focus along, so that Enter follows the row's own link. */
export function useMoves<Row extends { readonly id: string }>(props: MoveProps<Row>): void {
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
