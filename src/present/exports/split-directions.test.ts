import fc from "fast-check";
import { expect, test } from "vitest";
import { oddText } from "../../../test/fixtures/odd-text.ts";
import { isRightToLeft, splitDirections } from "./split-directions.ts";

test.each([
  ["the bridge", [["the bridge", false]]],
  ["پل بسته بود", [["پل بسته بود", true]]],
  [
    "said «پل ۱۲ بسته» today",
    [
      ["said «", false],
      ["پل ۱۲ بسته", true],
      ["» today", false],
    ],
  ],
  [
    "می‌گوید Tenn 4",
    [
      ["می‌گوید", true],
      [" Tenn 4", false],
    ],
  ],
  ["", []],
] as const)("%j is divided where the direction turns", (words, runs) => {
  expect(splitDirections(words).map(({ text, rightToLeft }) => [text, rightToLeft])).toEqual(runs);
});

test("no character is lost or moved", () => {
  fc.assert(
    fc.property(oddText, (text) => {
      expect(
        splitDirections(text)
          .map((run) => run.text)
          .join(""),
      ).toBe(text);
    }),
  );
});

test.each([
  ["… «پل", true],
  ["12 bridges پل", false],
  ["12", false],
  ["שלום", true],
])("%j begins from the right: %s", (words, expected) => {
  expect(isRightToLeft(words)).toBe(expected);
});
