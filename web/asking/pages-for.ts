/** The pages, counted from 0, that rows from `first` to `last` stand on, and what is a little beyond them. */
export function pagesFor({
  first,
  last,
  size,
  total,
}: {
  readonly first: number;
  readonly last: number;
  readonly size: number;
  /** Null where it is not known. */
  readonly total: number | null;
}): readonly number[] {
  const [end, beyond] = total === null ? [last, 0] : [Math.max(0, total - 1), BEYOND];
  const from = Math.floor(Math.min(Math.max(0, first - beyond), end) / size);
  const to = Math.floor(Math.min(last + beyond, end) / size);
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** Rows that are asked for before they are looked at. */
const BEYOND = 25;
