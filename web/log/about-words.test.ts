import { expect, test } from "vitest";
import { aboutWords } from "./about-words.ts";

test.each([
  ["document 3f2a (Three boats (again))", "3f2a", "document Three boats (again)"],
  ["document 3f2a", "3f2a", "document 3f2a"],
  ["the ledger", null, "the ledger"],
  ["link 9c (Mara Tenn 25ea8df4e92cee7b is M. Tenn 7f0331709eeddcbb)", "9c", "link Mara Tenn is M. Tenn"],
])("%s is told as it is known to people", (about, subject, words) => {
  expect(aboutWords({ act: "add", about, subject })).toBe(words);
});

test("what an entry removed for good is told by its id, which is all that is left", () => {
  const removed = { subject: "3f2a", about: "document 3f2a (removed for good)" };
  expect(aboutWords({ act: "purge", ...removed })).toBe("document 3f2a");
  expect(aboutWords({ act: "add", ...removed })).toBe("document removed for good");
});
