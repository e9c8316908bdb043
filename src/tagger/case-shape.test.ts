import { expect, test } from "vitest";
import { caseShape } from "./case-shape.ts";

const SHAPES = ["punctuation", "lower", "title", "upper", "mixed", "digit"];

test.each([
  [".", "punctuation"],
  ["”", "punctuation"],
  ["👩‍👧", "punctuation"],
  ["", "punctuation"],
  ["ferry", "lower"],
  ["совет", "lower"],
  ["奥", "lower"],
  ["می‌روم", "lower"],
  ["Ferry", "title"],
  ["A", "title"],
  ["É", "title"],
  ["Éno", "title"],
  ["Совет", "title"],
  ["UN", "upper"],
  ["СОВЕТ", "upper"],
  ["eBoat", "mixed"],
  ["McOru", "mixed"],
  ["12", "digit"],
  ["3rd", "digit"],
  ["B52", "digit"],
  ["۱۲", "digit"],
])("“%s” is %s", (word, shape) => {
  expect(SHAPES[caseShape(word)]).toBe(shape);
});
