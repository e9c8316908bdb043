import { expect, test } from "vitest";
import { aboutWords } from "./about-words.ts";

test.each([
  ["document 3f2a (Three boats (again))", "3f2a", "document Three boats (again)"],
  ["document 3f2a", "3f2a", "document 3f2a"],
  ["the ledger", null, "the ledger"],
  ["link 9c (Mara Tenn 1a is M. Tenn 2b)", "9c", "link Mara Tenn 1a is M. Tenn 2b"],
])("%s is told as it is known to people", (about, subject, words) => {
  expect(aboutWords(about, subject)).toBe(words);
});
