/**
 * How a long list is laid on a page. Browsers draw nothing beyond some 16 million pixels, so a list that is longer is laid on
 * a shorter page: then one pixel of the page stands for `factor` pixels of the list.
 */
export type Stretch = {
  /** Pixels of all rows together. */
  readonly list: number;
  /** Pixels that they take on the page. */
  readonly page: number;
  readonly factor: number;
};

/** How rows of this height are laid on a page that shows `view` pixels at once. */
export function stretchOf({
  count,
  rowHeight,
  view,
}: {
  readonly count: number;
  readonly rowHeight: number;
  readonly view: number;
}): Stretch {
  const list = count * rowHeight;
  if (list <= TALLEST) return { list, page: list, factor: 1 };
  return { list, page: TALLEST, factor: (list - view) / (TALLEST - view) };
}

/** Pixels of the list above the view, from the pixels of the page above it. */
export function toList({ factor }: Stretch, offset: number): number {
  return Math.max(0, offset) * factor;
}

/** Pixels of the page above the view, from the pixels of the list above it. */
export function toPage({ factor }: Stretch, offset: number): number {
  return Math.max(0, offset) / factor;
}

/** Pixels; under what every browser draws. */
const TALLEST = 14_000_000;
