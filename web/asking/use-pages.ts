import { useEffect, useRef, useState } from "preact/hooks";
import { ask, type Refusal } from "./ask.ts";
import { useHead, useHeard } from "./events.ts";
import { openPages, type PageOf, type Pages } from "./open-pages.ts";

/** Rows of a long list as they come. */
export type RowSource<Row> = {
  /** How many there are; null until that is known. */
  readonly total: number | null;
  /** Null where it has not come. */
  readonly rowAt: (index: number) => Row | null;
  /** Tells what is on the screen. */
  readonly want: (first: number, last: number) => void;
  readonly refusal: Refusal | null;
  /** Whether rows of another question are shown, until those of this one come. */
  readonly isStale: boolean;
  /** The question whose rows these are; null before the first. */
  readonly of: string | null;
};

/**
 * The rows that a list route of the API has for a question, a path without `limit` and `offset`, by pages as they are looked
 * at. The rows before stay until the first page of the new ones has come. `start` is the row that is looked at first; null
 * asks nothing; while `isHeld`, the ledger may move without the rows being asked again.
 */
export function usePages<Row>(
  path: string | null,
  { start, isHeld }: { readonly start: number; readonly isHeld: boolean },
): RowSource<Row> {
  const head = useHead();
  const isThere = useHeard((heard) => heard.isThere);
  const lastHead = useRef(head);
  if (!isHeld) lastHead.current = head;
  const [, setDrawn] = useState(0);
  const [shown, setShown] = useState<{ readonly pages: Pages<Row>; readonly of: string } | null>(null);
  const view = useRef({ of: path, first: start, last: start });

  useEffect(() => {
    if (path === null) return setShown(null);
    if (!isThere && shown?.of === path) return;
    const isSame = view.current.of === path;
    const { first, last } = isSame ? view.current : { first: 0, last: 0 };
    view.current = { of: path, first, last };
    let isShown = false;
    const pages = openPages<Row>({
      ask: ({ limit, offset }, signal) =>
        ask<PageOf<Row>>(`${path}${path.includes("?") ? "&" : "?"}limit=${limit}&offset=${offset}`, { signal }),
      changed: () => {
        if (!isShown && !haveCome(pages, [first, last])) return;
        if (pages.refusal()?.code === "no-answer" && isSame) return;
        if (!isShown) setShown({ pages, of: path });
        isShown = true;
        setDrawn((drawn) => drawn + 1);
      },
    });
    pages.want(first, last);
    return pages.close;
  }, [path, lastHead.current, isThere]);

  const isStale = path !== null && shown?.of !== path;
  return {
    total: shown?.pages.total() ?? null,
    rowAt: (index) => shown?.pages.rowAt(index) ?? null,
    want: (first, last) => {
      if (isStale || shown === null) return;
      view.current = { of: shown.of, first, last };
      shown.pages.want(first, last);
    },
    refusal: shown?.pages.refusal() ?? null,
    isStale,
    of: shown?.of ?? null,
  };
}

/** Whether these rows have come, so that nothing blinks where they take the place of others. */
const haveCome = <Row>(pages: Pages<Row>, rows: readonly number[]): boolean =>
  pages.refusal() !== null || rows.every((row) => row >= (pages.total() ?? 0) || pages.rowAt(row) !== null);
