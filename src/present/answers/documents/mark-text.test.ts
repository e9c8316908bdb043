import { expect, test } from "vitest";
import { buildHit } from "../../../../test/fixtures/build-hit.ts";
import { harbourReading } from "../../../../test/fixtures/harbour-reading.ts";
import { markText } from "./mark-text.ts";

const hit = (...content: [number, number][]) => {
  const found = buildHit(harbourReading());
  return { ...found, statement: { ...found.statement, content: content.map(([start, end]) => ({ start, end })) } };
};

test("statements are marked by their numbers, one within another", () => {
  expect(markText("abcdefgh", [hit([1, 7]), hit([2, 4])])).toBe("a⟦1 b⟦2 cd⟧efg⟧h");
});

test("of two that begin together the longer is outside, and one that ends where another begins is closed before", () => {
  expect(markText("abcdefgh", [hit([0, 2]), hit([0, 4]), hit([4, 6])])).toBe("⟦2 ⟦1 ab⟧cd⟧⟦3 ef⟧gh");
});

test("each piece of a split statement has its number, and nothing can steer the screen", () => {
  expect(markText("ab\u001bcd\ne", [hit([0, 1], [3, 5])])).toBe("⟦1 a⟧b‹U+001B›⟦1 cd⟧\ne");
});
