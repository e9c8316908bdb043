import { expect, test } from "vitest";
import { monthNumber } from "./month-number.ts";

test.each([
  ["January", 1],
  ["sept", 9],
  ["Dec", 12],
  ["Monday", 0],
])("%s is month %i", (word, number) => {
  expect(monthNumber(word)).toBe(number);
});
