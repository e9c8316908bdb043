import { expect, test } from "vitest";
import { bootstrap } from "./bootstrap.ts";

const mean = (values: readonly number[]) => ({ mean: values.reduce((a, b) => a + b, 0) / values.length });
const interval = (values: readonly number[]) => bootstrap(values, mean).mean;

test("the interval holds the figure and narrows with the number of articles", () => {
  const few = interval([0, 1, 0, 1, 1, 0, 1, 0]);
  const many = interval(Array.from({ length: 400 }, (_, i) => i % 2));
  expect(few[0]).toBeLessThan(0.5);
  expect(few[1]).toBeGreaterThan(0.5);
  expect(many[1] - many[0]).toBeLessThan((few[1] - few[0]) / 3);
});

test("the same articles give the same interval", () => {
  expect(interval([1, 2, 3])).toEqual(interval([1, 2, 3]));
});

test("articles that are all alike leave no doubt", () => {
  expect(interval([4, 4, 4])).toEqual([4, 4]);
});
