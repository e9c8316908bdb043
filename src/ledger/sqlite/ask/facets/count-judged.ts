import { VERDICTS } from "../../../../record/ledger/judgement.ts";
import { foldAscii } from "../held/fold-ascii.ts";
import type { Held } from "../held/held.ts";
import { reviewOf } from "../held/held-conditions.ts";
import type { HeldJudgement } from "../held/held-statements.ts";
import { bitOf } from "../held/read-judgements.ts";
import type { Counter } from "./open-counter.ts";

/** By what persons have said of them; of most statements nobody has said anything. */
export function countJudged({ statements: { judged } }: Held, facet: "reviewed" | "checked" | "tag"): Counter {
  const valuesOf = VALUES[facet];
  const counts = new Map<string, { value: string; label: string; count: number }>();
  const add = (word: string, more: number): void => {
    const known = counts.get(foldAscii(word)) ?? { value: word, label: word, count: 0 };
    known.count += more;
    counts.set(foldAscii(word), known);
  };
  return {
    count: (rows) => {
      let plain = 0;
      for (const row of rows) {
        const judgement = judged[row];
        if (judgement === undefined) plain++;
        else for (const value of valuesOf(judgement)) add(value, 1);
      }
      for (const value of valuesOf(undefined)) add(value, plain);
    },
    values: () => [...counts.values()],
  };
}

const VALUES = {
  reviewed: (on: HeldJudgement | undefined) => [reviewOf(on)],
  checked: (on: HeldJudgement | undefined) =>
    on?.verdicts ? VERDICTS.filter((verdict) => (on.verdicts & bitOf(verdict)) !== 0) : ["not checked"],
  tag: (on: HeldJudgement | undefined) => [...(on?.tags.values() ?? [])],
};
