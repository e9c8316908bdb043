import { useMemo, useRef } from "preact/hooks";
import type { PageView } from "../page-view.ts";
import type { PageEntry } from "../text/chunks-of.ts";
import type { Shown } from "../text/paragraph.tsx";
import { CardList } from "./card-list.tsx";
import { usePlaces } from "./use-places.ts";

type MarginProps = {
  readonly view: PageView;
  readonly shown: Shown;
  /** The chunks near the screen; only their cards are there. */
  readonly near: ReadonlySet<number>;
};

/** The cards beside the text, each as near to its words as the others allow, and a line from the words to the one that is lit. */
export function Margin({ view, shown, near }: MarginProps) {
  const entries = useMemo(() => entriesOf(view, near, shown.fits), [view, near, shown.fits]);
  const margin = useRef<HTMLElement>(null);
  const line = useRef<SVGPathElement>(null);
  usePlaces({ margin, line, entries, lit: shown.lit, open: shown.open });
  return (
    <aside class="margin" aria-label="Statements" ref={margin}>
      <CardList view={view} entries={entries} lit={shown.lit} open={shown.open} label="Statements near here" />
      <svg class="tie" aria-hidden="true">
        <path ref={line} />
      </svg>
    </aside>
  );
}

const entriesOf = (view: PageView, near: ReadonlySet<number>, fits: ReadonlySet<number> | null): readonly PageEntry[] =>
  [...near]
    .sort((one, other) => one - other)
    .flatMap((index) => view.chunks[index]?.rows.flatMap(({ begin }) => begin) ?? [])
    .filter(({ number }) => fits?.has(number) ?? true);
