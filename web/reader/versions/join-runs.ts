import type { DifferenceRow } from "../../../src/present/desk/difference.ts";

type Run = NonNullable<DifferenceRow["older"]>["runs"][number];

/** Runs of words as they are set: what one version alone has is one run also where a space between its words is in both. */
export function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  runs.forEach((run, i) => {
    const last = joined.at(-1);
    const bridges = run.words.trim() === "" && last?.is === "only here" && runs[i + 1]?.is === "only here";
    const is = bridges ? "only here" : run.is;
    if (last?.is === is) joined[joined.length - 1] = { words: last.words + run.words, is };
    else joined.push({ words: run.words, is });
  });
  return joined;
}
