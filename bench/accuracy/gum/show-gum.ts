import { markdownTable } from "../measure/markdown-table.ts";
import { percent } from "../measure/percent.ts";
import type { GumScore } from "./score-gum.ts";

/** A document's name ("GUM_news_homeopathic": the genre stands in the middle) and its score. */
export type NamedScore = { readonly name: string; readonly score: GumScore };

/** One row for all documents and one for each genre that has ten sources or more. */
export function showGum(scores: readonly NamedScore[]): string {
  const genres = [...new Set(scores.map(genre))].sort();
  const rows = genres.map((g) => [g, total(scores.filter((s) => genre(s) === g))] as const);
  const shown = [["all", total(scores)] as const, ...rows.filter(([, s]) => s.sources >= 10)];
  return markdownTable(
    ["genre", "gold sources", "read", "named speaker", "right, of read", "chain elsewhere", "right elsewhere"],
    shown.map(([name, s]) => [
      name,
      `${s.sources}`,
      `${s.read}`,
      `${s.spoken}`,
      `${s.right} (${percent(s.right, s.read)} %)`,
      `${s.chained}`,
      `${s.rightElsewhere} (${percent(s.rightElsewhere, s.chained)} %)`,
    ]),
  );
}

const genre = ({ name }: NamedScore) => name.split("_")[1] ?? name;

function total(scores: readonly NamedScore[]): GumScore {
  const sum = (key: keyof GumScore) => scores.reduce((n, s) => n + s.score[key], 0);
  return {
    sources: sum("sources"),
    read: sum("read"),
    spoken: sum("spoken"),
    right: sum("right"),
    chained: sum("chained"),
    rightElsewhere: sum("rightElsewhere"),
  };
}
