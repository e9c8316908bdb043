import { VERDICTS } from "../../../../record/ledger/judgement.ts";
import { reviewOf } from "../held/find/judgement-tests.ts";
import type { Held } from "../held/held.ts";
import type { HeldJudgement } from "../held/held-statements.ts";
import { verdictBit } from "../held/verdict-bit.ts";
import type { Counter } from "./open-counter.ts";
import { openFolded } from "./open-folded.ts";

/** By what persons have said of them; of most statements nobody has said anything. */
export function countJudged({ statements: { judged } }: Held, facet: "reviewed" | "checked" | "tag"): Counter {
  const valuesOf = VALUES[facet];
  const folded = openFolded();
  return {
    count: (rows) => {
      let plain = 0;
      for (const row of rows) {
        const judgement = judged[row];
        if (judgement === undefined) plain++;
        else for (const value of valuesOf(judgement)) folded.add(value, 1);
      }
      for (const value of valuesOf(undefined)) folded.add(value, plain);
    },
    values: folded.values,
  };
}

const VALUES = {
  reviewed: (on: HeldJudgement | undefined) => [reviewOf(on)],
  checked: (on: HeldJudgement | undefined) =>
    on?.verdicts ? VERDICTS.filter((verdict) => (on.verdicts & verdictBit(verdict)) !== 0) : ["not checked"],
  tag: (on: HeldJudgement | undefined) => [...(on?.tags.values() ?? [])],
};
