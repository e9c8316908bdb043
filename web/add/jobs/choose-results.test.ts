import { expect, test } from "vitest";
import { chooseResults, countResults, shownOf } from "./choose-results.ts";
import type { Added } from "./use-results.ts";

const added = (file: string, changes: Partial<Added> = {}): Added => ({
  file,
  part: null,
  id: "d",
  status: "added",
  statements: 1,
  code: null,
  supersedes: null,
  notes: [],
  words: null,
  ...changes,
});
const results = [
  added("a.txt"),
  added("b.txt", { notes: ["capitals"] }),
  added("c.bin", { status: "refused", code: "binary", id: null }),
  added("d.txt", { status: "seen" }),
];

test("what was refused stands first, then what has notes, each in the order in which it was done", () => {
  expect(chooseResults(results, "all").map(({ file }) => file)).toEqual(["c.bin", "b.txt", "a.txt", "d.txt"]);
});

test("a status or notes can be looked at alone, and are counted", () => {
  expect(chooseResults(results, "notes").map(({ file }) => file)).toEqual(["b.txt"]);
  expect(countResults(results)).toEqual({ all: 4, refused: 1, notes: 1, supersedes: 0, seen: 1, added: 2 });
});

test("what makes no sense in the address shows all", () => {
  expect([shownOf("refused"), shownOf("<script>"), shownOf(null)]).toEqual(["refused", "all", "all"]);
});
