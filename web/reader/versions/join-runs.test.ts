import { expect, test } from "vitest";
import { joinRuns } from "./join-runs.ts";

const same = (words: string) => ({ words, is: "same" as const });
const own = (words: string) => ({ words, is: "only here" as const });

test("words that one version alone has are one run over the spaces between them", () => {
  expect(joinRuns([own("shells"), same(" "), own("fell"), same(" on the quay.")])).toEqual([
    own("shells fell"),
    same(" on the quay."),
  ]);
});

test("a space before words that both versions have belongs to both", () => {
  const runs = [same("They "), own("may"), same(" "), same("leave")];
  expect(joinRuns(runs)).toEqual([same("They "), own("may"), same(" leave")]);
  expect(
    joinRuns(runs)
      .map(({ words }) => words)
      .join(""),
  ).toBe("They may leave");
});
