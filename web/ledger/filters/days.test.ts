import { expect, test } from "vitest";
import { parseDays, writeDays } from "./days.ts";

test.each([
  ["2026-03-01..2026-03-31", "2026-03-01", "2026-03-31"],
  ["2026-03-01..", "2026-03-01", null],
  ["..2026-03-31", null, "2026-03-31"],
])("%s goes from %s to %s, and is written so again", (words, from, to) => {
  expect(parseDays(words)).toEqual({ from, to });
  expect(writeDays({ from, to })).toBe(words);
});

test("what is no span of days is none, and two open ends are no filter", () => {
  expect([parseDays(null), parseDays("March"), parseDays("2026-3-1..")]).toEqual([null, null, null]);
  expect(writeDays({ from: null, to: null })).toBeNull();
});
