import { expect, test } from "vitest";
import { undidWords } from "./undid-words.ts";

test.each([
  ["withdraw", "undid entry 9 (withdrew)"],
  ["undo", "undid entry 9 (undid)"],
  [null, "undid entry 9"],
])("an undoing of %s says what was taken back, and nothing where that is gone", (detail, words) => {
  expect(undidWords(9, detail)).toBe(words);
});
