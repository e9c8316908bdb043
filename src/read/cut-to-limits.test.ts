import { expect, test } from "vitest";
import { cutToLimits } from "./cut-to-limits.ts";

const limits = { words: 4, line: 20 };

test.each([
  ["a text within the limits is whole", "one two three four\n", "one two three four\n", null],
  ["lines may be many", "0123456789012345678\n".repeat(4), "0123456789012345678\n".repeat(4), null],
  ["a text ends after its last word", "one  two\nthree four five", "one  two\nthree four", "too-long"],
  ["a line ends at the limit", "012345678901234567890123", "01234567890123456789", "long-line"],
  ["a later line counts from its own start", "a\n012345678901234567890123", "a\n01234567890123456789", "long-line"],
  ["a carriage return ends a line", "0123456789\r0123456789012", "0123456789\r0123456789012", null],
  ["a character is not split", `${"0".repeat(19)}🌍0`, "0".repeat(19), "long-line"],
  ["the earlier limit cuts", "a b c d e 01234567890123456789", "a b c d", "too-long"],
])("%s", (_, text, read, code) => {
  const cut = cutToLimits(text, limits);
  expect(cut.text).toBe(read);
  expect(cut.notes.map((note) => note.code)).toEqual(code ? [code] : []);
});

test("the note says what was read", () => {
  expect(cutToLimits("a".repeat(12_345), { words: 9, line: 10_000 }).notes).toEqual([
    {
      code: "long-line",
      at: null,
      detail: "A line has more than 10,000 characters; the first 10,000 of 12,345 characters were read.",
    },
  ]);
});
