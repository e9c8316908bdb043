import { expect, test } from "vitest";
import { countDiffering, describeDifference } from "./count-differing.ts";

test.each([
  ["nothing", "a\n\nb", "a\nb\n", { differ: 0, paragraphs: 2 }],
  ["one that was changed, counted once", "a\nb\nc", "a\nB\nc", { differ: 1, paragraphs: 3 }],
  ["one that was added", "a\nb", "a\nx\nb", { differ: 1, paragraphs: 3 }],
  ["one that was taken out", "a\nb\nc", "a\nc", { differ: 1, paragraphs: 3 }],
  ["one that stood twice and stands once", "a\na", "a", { differ: 1, paragraphs: 2 }],
  ["line ends are no difference", "a\r\nb", "a\n  b", { differ: 0, paragraphs: 2 }],
])("%s", (_, before, after, difference) => {
  expect(countDiffering(before, after)).toEqual(difference);
});

test("in words", () => {
  expect(describeDifference({ differ: 3, paragraphs: 14 })).toBe("3 of 14 paragraphs differ");
  expect(describeDifference({ differ: 1, paragraphs: 14 })).toBe("1 of 14 paragraphs differs");
});
