import { f1 } from "../measure/f1.ts";
import { markdownTable } from "../measure/markdown-table.ts";
import type { CaseScore } from "./score-statements.ts";

/** A case's score, with the F1 of its coreference pairs. */
export type ScoredCase = { readonly name: string; readonly score: CaseScore; readonly coreference: number };

const COUNTS = [
  "statements",
  "predicted",
  "found",
  "right",
  "act",
  "form",
  "condition",
  "within",
  "chain",
  "full",
] as const;

/** One row a case and their sum; found, right and full as F1, the rest of the found that have it right. */
export function showCases(cases: readonly ScoredCase[]): string {
  const sum = Object.fromEntries(COUNTS.map((k) => [k, cases.reduce((n, c) => n + c.score[k], 0)]));
  const mean = cases.reduce((n, c) => n + c.coreference, 0) / Math.max(1, cases.length);
  return markdownTable(
    ["case", ...COUNTS, "F1 found", "F1 right", "F1 full", "coreference"],
    [...cases.map((c) => row(c.name, c.score, c.coreference)), row("all", sum as CountsOnly, mean)],
  );
}

type CountsOnly = Readonly<Record<(typeof COUNTS)[number], number>>;

function row(name: string, score: CountsOnly, coreference: number): readonly string[] {
  const f = (key: "found" | "right" | "full") => f1(score[key], score.predicted, score.statements).toFixed(1);
  return [name, ...COUNTS.map((k) => `${score[k]}`), f("found"), f("right"), f("full"), coreference.toFixed(1)];
}
