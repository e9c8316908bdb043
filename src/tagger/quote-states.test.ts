import { expect, test } from "vitest";
import { quoteStates } from "./quote-states.ts";

// Below each text, 1 under what stands inside quotation marks, the marks themselves included.
test.each([
  ["say “no” now", "000011110000"],
  ['say "no" now', "000011110000"],
  ["say «no» now", "000011110000"],
  ["“no\nnow", "1110000"],
  ['"no\nnow"', "11100001"],
  ["no” now", "0000000"],
  ["it’s", "0000"],
  ["", ""],
])("%j: %s", (text, states) => {
  expect([...quoteStates(text)].join("")).toBe(states);
});

test("there is a state for each UTF-16 unit", () => {
  expect([...quoteStates("“👩”a")]).toEqual([1, 1, 1, 1, 0]);
});
