import { expect, test } from "vitest";
import { pageFrom } from "./page-from.ts";

test.each([
  [null, 0],
  ["100", 100],
  ["130", 100],
  ["-5", 0],
  ["<b>", 0],
])("a page that begins at %s begins at %i", (words, from) => {
  expect(pageFrom(words, 50)).toBe(from);
});
