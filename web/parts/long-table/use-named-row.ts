import { useLayoutEffect, useRef } from "preact/hooks";
import type { Selection } from "./use-selection.ts";

type NamedRowWay = {
  readonly selection: Selection;
  readonly show: (index: number, where: "middle") => void;
};

/** Shows the row that the address names, once, when it is known how many there are. */
export function useNamedRow(total: number | null, { selection, show }: NamedRowWay): void {
  const isDone = useRef(false);
  useLayoutEffect(() => {
    if (isDone.current || total === null) return;
    isDone.current = true;
    // Where the page was scrolled before, it is scrolled to by the frame.
    const kept = (history.state as { readonly scroll?: unknown } | null)?.scroll;
    if (selection.index !== null && selection.index < total && !kept) show(selection.index, "middle");
  }, [total]);
}
