import { observeWindowOffset, observeWindowRect, Virtualizer } from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Stretch, stretchOf, toList, toPage } from "./stretch.ts";

/** What of a long list stands on the page. */
export type Windowed = {
  /** Pixels that the whole list takes on the page. */
  readonly height: number;
  /** The rows on the screen and a few around them, each with the pixels between it and the top of the list. */
  readonly rows: readonly { readonly index: number; readonly top: number }[];
  readonly first: number;
  readonly last: number;
  /** Scrolls as little as brings a row into view, or puts it into the middle. */
  readonly show: (index: number, where: "near" | "middle") => void;
};

type Covered = { readonly above: number; readonly below: number };

type WindowedOptions = {
  readonly count: number;
  /** Pixels; all rows are of one height. */
  readonly rowHeight: number;
  /** What the rows stand in; the page scrolls, not this. */
  readonly list: RefObject<HTMLElement | null>;
  /** Pixels at the top and the foot of the screen that something else covers. */
  readonly covered: () => Covered;
};

/** Keeps only those rows of a long list on the page that are on the screen, and a few around them. */
export function useWindowed({ count, rowHeight, list, covered }: WindowedOptions): Windowed {
  const [, setDrawn] = useState(0);
  const draw = () => setDrawn((drawn) => drawn + 1);
  const stretch = useRef<Stretch>({ list: 0, page: 0, factor: 1 });
  stretch.current = stretchOf({ count, rowHeight, view: innerHeight });
  const above = () => scrollY - topOf(list.current);
  const held = useRef<Virtualizer<Window, HTMLElement> | null>(null);
  const options = {
    count,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    getScrollElement: (): Window | null => window,
    initialRect: { width: innerWidth, height: innerHeight },
    initialOffset: () => toList(stretch.current, above()),
    // Where to scroll is for `show` alone to say.
    scrollToFn: () => {},
    observeElementRect: observeWindowRect,
    observeElementOffset: (one: Virtualizer<Window, HTMLElement>, tell: (offset: number, moves: boolean) => void) =>
      observeWindowOffset(one, (_, moves) => {
        tell(toList(stretch.current, above()), moves);
        // On a stretched page rows move against it, not only out of the view.
        if (stretch.current.factor !== 1) draw();
      }),
    onChange: draw,
  };
  held.current ??= new Virtualizer<Window, HTMLElement>(options);
  const virtualizer = held.current;
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => virtualizer.measure(), [rowHeight]);

  const shift = stretch.current.factor === 1 ? 0 : Math.max(0, above()) - toList(stretch.current, above());
  const rows = virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start + shift }));
  return {
    height: stretch.current.page,
    rows,
    first: virtualizer.range?.startIndex ?? 0,
    last: virtualizer.range?.endIndex ?? 0,
    show: (index, where) => {
      const offset = offsetToShow(
        { top: index * rowHeight, rowHeight, where, covered: covered() },
        toList(stretch.current, above()),
      );
      if (offset !== null) scrollTo({ top: topOf(list.current) + toPage(stretch.current, offset) });
    },
  };
}

/** Rows beyond each end of the screen. */
const OVERSCAN = 10;

const topOf = (list: HTMLElement | null): number => (list === null ? 0 : list.getBoundingClientRect().top + scrollY);

/** Pixels of the list that shall be above the view, which begins with what is covered; null where the row is in view. */
const offsetToShow = (
  row: {
    readonly top: number;
    readonly rowHeight: number;
    readonly where: "near" | "middle";
    readonly covered: Covered;
  },
  now: number,
): number | null => {
  const { top, rowHeight, where, covered } = row;
  if (where === "middle") return top - (innerHeight - rowHeight) / 2;
  if (top < now + covered.above) return top - covered.above;
  const foot = innerHeight - covered.below;
  if (top + rowHeight > now + foot) return top + rowHeight - foot;
  return null;
};
