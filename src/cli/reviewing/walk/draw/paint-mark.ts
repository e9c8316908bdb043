import { styleText } from "node:util";
import type { Mark, MarkKind } from "./marks-of.ts";

type Style = Extract<Parameters<typeof styleText>[0], readonly unknown[]>;

/** How the kinds of marked words look; where there is no colour, their names stand in brackets instead. */
export const MARK_STYLES: Readonly<Record<MarkKind, Style>> = {
  words: ["bold"],
  source: ["underline", "cyan"],
  cue: ["yellow"],
  condition: ["italic", "magenta"],
};

/** A word with the looks of all that it is part of; with none, as it is. */
export function paintWord(word: string, marks: readonly Mark[]): string {
  const styles = marks.flatMap(({ kind, moving }) =>
    moving ? [...MARK_STYLES[kind], "inverse" as const] : MARK_STYLES[kind],
  );
  return styles.length === 0 || word === "" ? word : styleText(styles, word, { validateStream: false });
}

/** What the looks mean, in these looks. */
export function markLegend(): string {
  return Object.entries(MARK_STYLES)
    .map(([kind, style]) => styleText(style, kind, { validateStream: false }))
    .join(" · ");
}
