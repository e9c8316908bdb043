import { expect, test } from "vitest";
import { stretchOf, toList, toPage } from "./stretch.ts";

test("a list that a browser can draw is laid out as it is", () => {
  const stretch = stretchOf({ count: 200_000, rowHeight: 52, view: 900 });
  expect(stretch).toEqual({ list: 10_400_000, page: 10_400_000, factor: 1 });
  expect(toList(stretch, 4_321)).toBe(4_321);
});

test("a longer one is laid on a page that can be drawn, and both its ends are reached", () => {
  const stretch = stretchOf({ count: 200_000, rowHeight: 160, view: 900 });
  expect(stretch.page).toBeLessThan(16_000_000);
  expect(toList(stretch, 0)).toBe(0);
  expect(toList(stretch, stretch.page - 900)).toBeCloseTo(32_000_000 - 900, 3);
});

test("what is above the list counts as its beginning", () => {
  expect(toList(stretchOf({ count: 10, rowHeight: 50, view: 900 }), -120)).toBe(0);
});

test("the way to the page and back leads to the same row", () => {
  const stretch = stretchOf({ count: 1_000_000, rowHeight: 52, view: 700 });
  expect(toList(stretch, toPage(stretch, 52 * 654_321))).toBeCloseTo(52 * 654_321, 3);
});
