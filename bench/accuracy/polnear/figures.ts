import { f1 } from "../measure/f1.ts";
import type { FlatCounts } from "./flat-counts.ts";
import type { ArticleScore } from "./score-article.ts";

export const FIGURES = [
  "found",
  "usable",
  "strict",
  "wrongSource",
  "missingSource",
  "source",
  "cue",
  "content",
  "contentPieces",
] as const;
export type Figure = (typeof FIGURES)[number];

/** The figures of these articles in percent: F1, but for the two source errors, which are shares of the found. */
export function figures(scores: readonly ArticleScore[]): Readonly<Record<Figure, number>> {
  const found = scores.flatMap((s) => s.verdicts).filter((v) => v !== null);
  const gold = sum(scores, (s) => s.verdicts.length);
  const predicted = sum(scores, (s) => s.predicted);
  const whole = (right: number) => f1(right, predicted, gold);
  const share = (wrong: number) => (found.length === 0 ? 0 : (100 * wrong) / found.length);
  const flat = (role: keyof FlatCounts) => {
    const counts = scores.flatMap((s) => s.flat).map((f) => f[role]);
    return f1(
      sum(counts, (c) => c.right),
      sum(counts, (c) => c.predicted),
      sum(counts, (c) => c.gold),
    );
  };
  return {
    found: whole(found.length),
    usable: whole(found.filter((v) => v.usable).length),
    strict: whole(found.filter((v) => v.strict).length),
    wrongSource: share(found.filter((v) => v.wrongSource).length),
    missingSource: share(found.filter((v) => v.missingSource).length),
    source: flat("source"),
    cue: flat("cue"),
    content: flat("content"),
    contentPieces: flat("contentPieces"),
  };
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
