import { expect, test } from "vitest";
import { parseDates } from "./read-dates.ts";

test("a date is looked up by the path as given, else by the name alone", () => {
  const dateOf = parseDates("# file\tdate\na.txt\t2026-03-12\r\n\nb/a.txt\t2025-01\n");
  expect(["a.txt", "b/a.txt", "c/a.txt", "d.txt"].map(dateOf)).toEqual(["2026-03-12", "2025-01", "2026-03-12", null]);
});

test.each([
  ["a line without a tab", "a.txt 2026-03-12", "bad-option", "line 1"],
  ["a line with a third column", "x\t2026\na.txt\t2026\t1", "bad-option", "line 2"],
  ["a day that no calendar has", "\na.txt\t2026-02-30", "bad-date", "line 2"],
])("%s fails and says where", (_, table, code, place) => {
  expect(() => parseDates(table)).toThrow(expect.objectContaining({ code, message: expect.stringContaining(place) }));
});
