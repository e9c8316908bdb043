import { compareWords, type Run } from "../answers/documents/compare-words.ts";
import { type Pair, type Paragraph, pairParagraphs } from "../answers/documents/pair-paragraphs.ts";
import type { DifferenceRow } from "./difference.ts";

/** Two texts side by side, a pair of paragraphs a row, those that differ word by word. */
export function toDifferenceRows(older: string, newer: string): readonly DifferenceRow[] {
  return pairParagraphs(older, newer).map(toRow);
}

const toRow = ({ older, newer }: Pair): DifferenceRow => {
  if (older === null) return { is: "added", older, newer: newer && whole(newer, "only here") };
  if (newer === null) return { is: "removed", older: whole(older, "only here"), newer };
  if (older.words === newer.words) return { is: "same", older: whole(older, "same"), newer: whole(newer, "same") };
  const runs = compareWords(older.words, newer.words);
  return { is: "changed", older: side(older, runs, "removed"), newer: side(newer, runs, "added") };
};

type Side = NonNullable<DifferenceRow["older"]>;

const whole = ({ words, paragraph, span }: Paragraph, is: Side["runs"][number]["is"]): Side => ({
  paragraph,
  span,
  runs: [{ words, is }],
});

const side = ({ paragraph, span }: Paragraph, runs: readonly Run[], own: Run["is"]): Side => ({
  paragraph,
  span,
  runs: runs
    .filter(({ is }) => is === "same" || is === own)
    .map(({ words, is }) => ({ words, is: is === "same" ? "same" : "only here" })),
});
