import { bootstrap } from "../measure/bootstrap.ts";
import { markdownTable } from "../measure/markdown-table.ts";
import { percent } from "../measure/percent.ts";
import { FIGURES, type Figure, figures } from "./figures.ts";
import { KINDS, type Kind } from "./kinds-of.ts";
import { PUBLISHED } from "./published.ts";
import type { PolnearRun, SystemScores } from "./run-polnear.ts";

const HEAD: Readonly<Record<Figure, string>> = {
  found: "found",
  usable: "usable",
  strict: "strict",
  wrongSource: "wrong source",
  missingSource: "missing source",
  source: "source",
  cue: "cue",
  content: "content",
  contentPieces: "content pieces",
};

/** The run as two tables, all systems and then the first of them by kind of attribution, with what was left out. */
export function showPolnear(run: PolnearRun): string {
  const [first] = run.systems;
  const rows = run.systems.map(({ name, scores }) => {
    const all = figures(scores);
    const interval = bootstrap(scores, figures);
    return [name, ...FIGURES.map((f) => withInterval(all[f], interval[f]))];
  });
  return [
    markdownTable(["", ...FIGURES.map((f) => HEAD[f])], [...rows, ...PUBLISHED]),
    ...run.systems.map(leftOut),
    "",
    ...(first
      ? [`${first.name} by kind, in percent of the gold attributions of that kind:`, "", byKind(run, first)]
      : []),
  ].join("\n");
}

const withInterval = (value: number, [low, high]: readonly [number, number]) =>
  `${value.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`;

function leftOut({ name, scores }: SystemScores): string {
  const sum = (value: (s: SystemScores["scores"][number]) => number) => scores.reduce((n, s) => n + value(s), 0);
  const gold = sum((s) => s.verdicts.length);
  return `\n${name}: ${gold} gold, ${sum((s) => s.predicted)} predicted; left out ${sum((s) => s.withoutCue)} without a cue and ${sum((s) => s.nested)} inside another's content.`;
}

function byKind({ kinds }: PolnearRun, { scores }: SystemScores): string {
  const judged = scores.flatMap((s, a) => s.verdicts.map((verdict, i) => ({ verdict, kinds: kinds[a]![i]! })));
  const row = (kind: Kind) => {
    const own = judged.filter((j) => j.kinds.has(kind));
    const found = own.flatMap((j) => j.verdict ?? []);
    const count = (right: (v: (typeof found)[number]) => boolean) => found.filter(right).length;
    return [
      kind,
      `${own.length}`,
      percent(found.length, own.length),
      percent(
        count((v) => v.usable),
        own.length,
      ),
      percent(
        count((v) => v.strict),
        own.length,
      ),
      percent(
        count((v) => v.wrongSource),
        found.length,
      ),
      percent(
        count((v) => v.missingSource),
        found.length,
      ),
    ];
  };
  return markdownTable(["kind", "gold", "found", "usable", "strict", "wrong source", "missing source"], KINDS.map(row));
}
