import { expect, test } from "vitest";
import { daysOf, fillMonths } from "./fill-months.ts";

test("months in which nothing was said stand on the axis too", () => {
  expect(
    fillMonths([
      { month: "2025-11", statements: 2 },
      { month: "2026-02", statements: 1 },
    ]),
  ).toEqual([
    { month: "2025-11", statements: 2 },
    { month: "2025-12", statements: 0 },
    { month: "2026-01", statements: 0 },
    { month: "2026-02", statements: 1 },
  ]);
});

test("centuries are not filled, and nothing stays nothing", () => {
  const far = [
    { month: "1066-10", statements: 1 },
    { month: "2026-02", statements: 1 },
  ];
  expect(fillMonths(far)).toEqual(far);
  expect(fillMonths([])).toEqual([]);
});

test("a month ends on its last day", () => {
  expect(daysOf("2028-02")).toBe("2028-02-01..2028-02-29");
  expect(daysOf("2026-12")).toBe("2026-12-01..2026-12-31");
});
