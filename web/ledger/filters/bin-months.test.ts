import { expect, test } from "vitest";
import { binMonths } from "./bin-months.ts";

test("each month from the first to the last has a bar, also one without a statement", () => {
  const bins = binMonths(
    [
      { value: "2025-12", count: 4 },
      { value: "2026-02", count: 7 },
    ],
    36,
  );
  expect(bins.map(({ from, to, count }) => [from, to, count])).toEqual([
    ["2025-12-01", "2025-12-31", 4],
    ["2026-01-01", "2026-01-31", 0],
    ["2026-02-01", "2026-02-28", 7],
  ]);
  expect(bins[2]?.label).toBe("February 2026");
});

test("more months than bars are put together by quarters, then by years", () => {
  const months = Array.from({ length: 48 }, (_, at) => ({
    value: `${2020 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
    count: 1,
  }));
  expect(binMonths(months, 36)[0]).toEqual({
    from: "2020-01-01",
    to: "2020-03-31",
    label: "January to March 2020",
    count: 3,
  });
  expect(binMonths(months, 10).map(({ label, count }) => [label, count])).toEqual([
    ["2020", 12],
    ["2021", 12],
    ["2022", 12],
    ["2023", 12],
  ]);
});

test("a statement of long ago does not make more bars than there is room for", () => {
  const bins = binMonths(
    [
      { value: "1847-05", count: 1 },
      { value: "2026-02", count: 7 },
    ],
    36,
  );
  expect(bins).toHaveLength(36);
  expect(bins.at(-1)).toMatchObject({ label: "2026", count: 7 });
});

test("what has no month has no bar", () => {
  expect(binMonths([{ value: "", count: 9 }], 36)).toEqual([]);
});
