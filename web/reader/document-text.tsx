import type { RefObject } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { startOf } from "../../src/present/outline.ts";
import { Margin } from "./cards/margin.tsx";
import { Filters } from "./filters/filters.tsx";
import { fitting } from "./filters/fitting.ts";
import { Who } from "./filters/who.tsx";
import { useReaderKeys } from "./judging/reader-keys.ts";
import { SelectionMenu } from "./judging/selection-menu.tsx";
import { Notices } from "./notices/notices.tsx";
import type { PageView } from "./page-view.ts";
import { useReaderAddress } from "./reader-address.ts";
import { ArticleText } from "./text/article-text.tsx";
import { chunkAt, type PageEntry } from "./text/chunks-of.ts";
import { overlaysOf } from "./text/overlays-of.ts";
import type { Shown } from "./text/paragraph.tsx";
import { scrollToOffset } from "./text/scroll-to-offset.ts";
import { useNear } from "./text/use-near.ts";
import { useLedTo, useOpening } from "./use-led-to.ts";
import { useMedia } from "./use-media.ts";
import { useMoving } from "./use-moving.ts";
import { usePointing } from "./use-pointing.ts";

type DocumentTextProps = {
  readonly view: PageView;
  /** Whether a card is open even where the address names none: the one that tells most. */
  readonly opensOne: boolean;
};

/** The text of a document with its statements marked, their cards, and what is shown of them. */
export function DocumentText({ view, opensOne }: DocumentTextProps) {
  const { address, put } = useReaderAddress();
  const root = useRef<HTMLElement>(null);
  const askedAt = useRef<HTMLElement | null>(null);
  const { isWide, isPrinted } = useMedia();
  const shownEntries = useMemo(() => fitting(view, address), [view, address.family, address.speaker, address.review]);
  const { open, anchor, asked, target } = useLedTo(view, opensOne);
  const { near, dressed } = useNear(root, view.chunks, target === null ? 0 : chunkAt(view.chunks, target));
  const goToWords = (offset: number) => root.current && scrollToOffset(root.current, offset);
  useOpening(root, target);

  const show = (entry: PageEntry) => {
    put({ at: entry.statement.id, words: null, quote: null });
    goToWords(startOf(entry.statement));
    focusLater(entry.number);
  };
  const close = () => put({ at: opensOne ? "-" : null, words: null, quote: null });
  const byNumber = (number: number) => view.entries[number - 1]!;
  const { pointed, handlers } = usePointing({
    open: open?.number ?? null,
    onOpen: (number) =>
      number === null ? close() : put({ at: byNumber(number).statement.id, words: null, quote: null }),
    onName: (who, at) => {
      askedAt.current = at;
      put({ who });
    },
    onCard: (number) => (number === open?.number ? close() : show(byNumber(number))),
  });
  const from = () => view.chunks[Math.min(...near)]?.rows.flatMap(({ begin }) => begin)[0]?.number ?? 1;
  useMoving({ entries: shownEntries, open, from, show, close });
  useReaderKeys(view.page, open?.statement ?? null);

  const shown = useMemo(
    (): Omit<Shown, "lit" | "open"> => ({
      fits: shownEntries.length === view.entries.length ? null : new Set(shownEntries.map(({ number }) => number)),
      overlays: overlaysOf(view, { names: address.names, notes: address.notes, who: address.who, asked }),
      cardsUnder: !isWide || isPrinted,
    }),
    [view, shownEntries, address.names, address.notes, address.who, asked?.start, asked?.end, isWide, isPrinted],
  );
  const lit = isPrinted ? null : (pointed ?? open?.number ?? null);
  const all: Shown = { ...shown, lit, open: isPrinted ? null : (open?.number ?? null) };
  return (
    <>
      <div class="shown-bar">
        <Filters view={view} fit={shownEntries.length} />
        {address.who !== null && <Who view={view} id={address.who} askedAt={askedAt} goToWords={goToWords} />}
      </div>
      <Notices view={view} anchor={anchor} goToWords={goToWords} />
      <div class={all.cardsUnder ? "spread" : "spread has-margin"} {...handlers}>
        <ArticleText view={view} shown={all} isDressed={(index) => isPrinted || dressed.has(index)} root={root} />
        {!all.cardsUnder && <Margin view={view} shown={all} near={near} />}
      </div>
      {/* An effect of the menu runs after the text is there. */}
      <SelectionMenu page={view.page} root={root as RefObject<HTMLElement>} />
    </>
  );
}

/** The number of a statement can be given the focus once its words have been marked. */
const focusLater = (number: number, tries = 20): void => {
  const mark = document.getElementById(`m${number}`);
  if (mark) mark.focus({ preventScroll: true });
  else if (tries > 0) requestAnimationFrame(() => focusLater(number, tries - 1));
};
