import type { Refusal } from "./ask.ts";
import { pagesFor } from "./pages-for.ts";

/** One page of a list, and how long the list is. */
export type PageOf<Row> = { readonly rows: readonly Row[]; readonly total: number };

/** A long list, of which those pages are asked that are looked at. */
export type Pages<Row> = {
  /** How many rows there are; null until the first page has come. */
  readonly total: () => number | null;
  /** Why there is none; null once a page has come, from which on a page that fails is asked again when it is looked at. */
  readonly refusal: () => Refusal | null;
  /** Null where its page has not come. */
  readonly rowAt: (index: number) => Row | null;
  /** What is on the screen: its pages are asked soon, and what was asked for another place is given up. */
  readonly want: (first: number, last: number) => void;
  readonly close: () => void;
};

type PagesWay<Row> = {
  readonly ask: (
    limits: { readonly limit: number; readonly offset: number },
    signal: AbortSignal,
  ) => Promise<PageOf<Row>>;
  readonly changed: () => void;
};

/** Opens a list of pages; nothing is asked until something is wanted. */
export function openPages<Row>({ ask, changed }: PagesWay<Row>): Pages<Row> {
  const held = new Map<number, readonly Row[]>();
  const asked = new Map<number, AbortController>();
  let [total, refusal, timer]: [number | null, Refusal | null, ReturnType<typeof setTimeout> | undefined] = [
    null,
    null,
    undefined,
  ];

  const askFor = async (page: number) => {
    const controller = new AbortController();
    asked.set(page, controller);
    try {
      const { rows, total: all } = await ask({ limit: PAGE, offset: page * PAGE }, controller.signal);
      held.set(page, rows);
      [total, refusal] = [all, null];
    } catch (error) {
      if (controller.signal.aborted) return;
      refusal = error as Refusal;
    } finally {
      if (asked.get(page) === controller) asked.delete(page);
    }
    if (!controller.signal.aborted) changed();
  };
  const giveUp = (isOver: (page: number) => boolean) => {
    for (const [page, controller] of asked) {
      if (!isOver(page)) continue;
      controller.abort();
      asked.delete(page);
    }
  };
  return {
    total: () => total,
    refusal: () => (total === null ? refusal : null),
    rowAt: (index) => held.get(Math.floor(index / PAGE))?.[index % PAGE] ?? null,
    want: (first, last) => {
      const pages = pagesFor({ first, last, size: PAGE, total });
      giveUp((page) => !pages.includes(page));
      for (const page of held.keys()) if (Math.abs(page - pages[0]!) > KEPT) held.delete(page);
      clearTimeout(timer);
      const missing = () => pages.filter((page) => !held.has(page) && !asked.has(page));
      if (missing().length === 0) return;
      timer = setTimeout(() => void missing().map(askFor), total === null ? 0 : REST);
    },
    close: () => {
      clearTimeout(timer);
      giveUp(() => true);
    },
  };
}

/** Rows. */
const PAGE = 100;
/** Pages on either side of the screen that are kept. */
const KEPT = 20;
/** Milliseconds that a place must be looked at before its page is asked, so that a fling does not ask for all it passes. */
const REST = 40;
