import type { RefObject } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { startOf } from "../../src/present/outline.ts";
import type { Span } from "../../src/text/span.ts";
import { telling } from "./cards/telling.ts";
import type { PageView } from "./page-view.ts";
import { useReaderAddress } from "./reader-address.ts";
import type { PageEntry } from "./text/chunks-of.ts";
import { type Anchor, findAnchor } from "./text/find-anchor.ts";
import { isOnScreen, scrollToOffset } from "./text/scroll-to-offset.ts";

/** Where the address leads in a document. */
export type LedTo = {
  /** The statement whose card is open. */
  readonly open: PageEntry | null;
  readonly anchor: Anchor | null;
  /** The very words that were asked for, where they are there. */
  readonly asked: Span | null;
  /** The offset at which reading begins; null for the top. */
  readonly target: number | null;
};

/** Finds where the address leads; where it names no statement and one is to be open, the one that tells most is. */
export function useLedTo(view: PageView, opensOne: boolean): LedTo {
  const { address } = useReaderAddress();
  const { at, words, quote } = address;
  const first = useMemo(() => (opensOne ? telling(view.entries) : null), [view, opensOne]);
  const open = at === null ? first : (view.byId.get(at) ?? null);
  const anchor = useMemo(() => findAnchor(view.text, words, quote), [view.text, words?.start, words?.end, quote]);
  const asked = anchor?.is === "there" ? anchor.span : null;
  const target = asked?.start ?? (at !== null && open ? startOf(open.statement) : null);
  return { open, anchor, asked, target };
}

/**
 * Goes to where the address leads: when the page opens, unless this is a way back to where reading was, and when it comes to
 * lead to words that are not on the screen.
 */
export function useOpening(root: RefObject<HTMLElement | null>, target: number | null): void {
  const isOpened = useRef(false);
  useEffect(() => {
    const kept = (history.state as { scroll?: number } | null)?.scroll ?? 0;
    const isWayBack = !isOpened.current && kept > 0;
    isOpened.current = true;
    if (root.current === null || target === null || isWayBack) return;
    if (!isOnScreen(root.current, target)) scrollToOffset(root.current, target);
  }, [target]);
}
