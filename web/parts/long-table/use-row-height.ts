import { useMemo } from "preact/hooks";
import { useMedia } from "../use-media.ts";

/** How high a row is, in rem: in a table, and as a card where the page is narrow. */
export type RowHeights = { readonly row: number; readonly card: number };

/** The height of a row, and of a rem, in pixels. */
type RowHeight = { readonly pixels: number; readonly rem: number; readonly isCard: boolean };

/** The height of a row in pixels, as the page and its letters are just now, and whether rows are cards. */
export function useRowHeight({ row, card }: RowHeights): RowHeight {
  const isCard = useMedia(NARROW);
  // Not on every drawing: to look at a style makes the browser work out all that has changed.
  const rem = useMemo(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize), [isCard]);
  return { pixels: Math.round((isCard ? card : row) * rem), rem, isCard };
}

/** The same width stands in long-table.css. */
const NARROW = "(max-width: 44rem)";
