import { useMemo } from "preact/hooks";
import { ACT_WORDS } from "../../../src/present/words/act-words.ts";
import { CardList } from "../cards/card-list.tsx";
import type { PageView } from "../page-view.ts";
import type { PageRow } from "./chunks-of.ts";
import { paragraphFields } from "./plain-paragraph.tsx";
import { Reference } from "./reference.tsx";
import { type Overlay, runsOf } from "./runs-of.ts";
import { WordsOfRun } from "./words-of-run.tsx";

/** What of the reader's state a paragraph shows; statements by their numbers. */
export type Shown = {
  /** Those that the filters let through; null for all. */
  readonly fits: ReadonlySet<number> | null;
  readonly lit: number | null;
  readonly open: number | null;
  readonly overlays: readonly Overlay[];
  /** Whether cards stand under their paragraph, not in the margin. */
  readonly cardsUnder: boolean;
};

type ParagraphProps = { readonly view: PageView; readonly row: PageRow; readonly shown: Shown };

/** A paragraph of the text with its statements marked, and where there is no margin with their cards under it. */
export function Paragraph({ view, row, shown }: ParagraphProps) {
  const { block } = row;
  const near = useMemo(() => row.touch.filter(({ number }) => shown.fits?.has(number) ?? true), [row, shown.fits]);
  const touches = (number: number | null) => number !== null && near.some((entry) => entry.number === number);
  const lit = touches(shown.lit) ? shown.lit : null;
  const open = touches(shown.open) ? shown.open : null;
  const words = useMemo(() => {
    const byNumber = new Map(near.map((entry) => [entry.number, entry]));
    const familyOf = (number: number) => ACT_WORDS[byNumber.get(number)!.statement.act].family;
    const runs = runsOf(block, near, shown.overlays);
    return (
      <p {...paragraphFields(view.text, block)}>
        {runs.map((run) => [
          ...run.begins.map((number) => (
            <Reference key={`m${number}`} entry={byNumber.get(number)!} isOpen={open === number} />
          )),
          <WordsOfRun key={run.start} text={view.text} run={run} familyOf={familyOf} lit={lit} />,
        ])}
      </p>
    );
  }, [view, block, near, shown.overlays, lit, open]);
  const begin = shown.cardsUnder ? near.filter((entry) => row.begin.includes(entry)) : [];
  return (
    <div class="row">
      {words}
      {begin.length > 0 && (
        <CardList view={view} entries={begin} lit={lit} open={open} label={`Statements of paragraph ${block.number}`} />
      )}
    </div>
  );
}
