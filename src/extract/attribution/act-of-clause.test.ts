import { expect, test } from "vitest";
import { actOfClause } from "./act-of-clause.ts";

test.each([
  ["Who fired first?”", "ask"],
  ["we apologise to the families", "apologise"],
  ["We would like to thank the sailors", "praise"],
  ["we condemn the attack", "condemn"],
  ["we urge both sides to stop", "appeal"],
  ["the garrison must leave", "demand"],
  ["we’ll return", "promise"],
  ["the storm will come", "predict"],
  ["the ferry sank", null],
  ["he asked the islanders", null],
  ["", null],
])("“%s” is %s", (words, act) => {
  expect(actOfClause(words)).toBe(act);
});
