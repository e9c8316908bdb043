import { expect, test } from "vitest";
import { Failure } from "../../record/failure.ts";
import { lastMoment } from "./parse-as-of.ts";
import { parseDays } from "./parse-days.ts";

test.each([
  ["2026-03", "2026-03-01", "2026-03-31"],
  ["2026-03-02/2026-04", "2026-03-02", "2026-04-30"],
  ["2026/", "2026-01-01", null],
  ["/2026-03-02", null, "2026-03-02"],
])("the days %s are %s to %s", (words, from, to) => {
  expect(parseDays(words)).toEqual({ from, to });
});

test.each([
  ["2026-03-02", "2026-03-02T23:59:59.999Z"],
  ["2026-02", "2026-02-28T23:59:59.999Z"],
  ["2026-03-02T10:15", "2026-03-02T10:15:59.999Z"],
  ["2026-03-02T10:15:30+02:00", "2026-03-02T08:15:30.000Z"],
])("as of %s is as of %s", (words, moment) => {
  expect(lastMoment(words)).toBe(moment);
});

test.each(["2026-02-30", "yesterday", "2026-03-02T25:00"])("%s is no time to look back to", (words) => {
  expect(() => lastMoment(words)).toThrow(Failure);
});
