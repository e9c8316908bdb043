import type { Span } from "../../src/text/span.ts";

/** Words of a text, those that a record stands on marked. */
export type Run = { readonly words: string; readonly isMarked: boolean };

/** The words at these spans, exactly as the text has them, with some of what stands before, between and behind. */
export function contextOf(text: string, spans: readonly Span[]): readonly Run[] {
  const ordered = [...spans].sort((one, other) => one.start - other.start);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (!first || !last) return [];
  const runs: Run[] = [plain(before(text, first.start))];
  for (const [at, { start, end }] of ordered.entries()) {
    const gap = ordered[at + 1] ? text.slice(end, ordered[at + 1]!.start) : "";
    runs.push({ words: text.slice(start, end), isMarked: true }, plain(shorten(gap)));
  }
  runs.push(plain(behind(text, last.end)));
  return runs.filter(({ words }) => words !== "");
}

/** Characters on either side. */
const REACH = 200;

const plain = (words: string): Run => ({ words, isMarked: false });

const before = (text: string, start: number): string => {
  const reach = text.slice(Math.max(0, start - REACH), start);
  return start > REACH ? `… ${reach.replace(/^\S*\s/, "")}` : reach;
};

const behind = (text: string, end: number): string => {
  const reach = text.slice(end, end + REACH);
  return end + REACH < text.length ? `${reach.replace(/\s\S*$/, "")} …` : reach;
};

const shorten = (gap: string): string =>
  gap.length <= 2 * REACH
    ? gap
    : `${gap.slice(0, REACH).replace(/\s\S*$/, "")} … ${gap.slice(-REACH).replace(/^\S*\s/, "")}`;
