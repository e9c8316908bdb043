import { expect, test } from "vitest";
import type { Added } from "../../work/add/added.ts";
import { describeTally, NOTHING, tallied } from "./tally.ts";

const added = (given: Partial<Added>): Added => ({
  ...{ file: "a.txt", part: null, id: "1", status: "added", statements: 0, code: null, supersedes: null, notes: [] },
  ...{ words: null, ...given },
});

test("a run in words: what came in, what was here, and what was refused by its codes", () => {
  const run = [
    added({ statements: 12 }),
    added({ status: "supersedes", statements: 3, notes: ["charset-guessed"] }),
    added({ status: "seen", statements: 40 }),
    added({ status: "refused", code: "empty" }),
    added({ status: "refused", code: "binary" }),
    added({ status: "refused", code: "empty" }),
  ];
  expect(describeTally(run.reduce(tallied, NOTHING))).toBe(
    "2 documents added with 15 statements, 1 of them a newer version, 1 with notes, 1 here already, 3 refused.\n" +
      "  binary                1\n  empty                 2\n",
  );
});

test("a run in which nothing came", () => {
  expect(describeTally(NOTHING)).toBe("0 documents added with 0 statements.\n");
});
