import { expect, test } from "vitest";
import { describes, headNoun, isAnotherBody } from "./descriptions.ts";

test.each([
  ["the Oru spokesman", "spokesman"],
  ["the 26-year-old", "old"],
  ["…", ""],
])("the head of “%s” is “%s”", (description, noun) => {
  expect(headNoun(description)).toBe(noun);
});

test("a word that newsrooms put for another describes the same party", () => {
  expect(describes(new Set(["newspaper"]), "paper")).toBe(true);
  expect(describes(new Set(["newspaper"]), "minister")).toBe(false);
});

test.each([
  ["Oru Council", "ministry", true],
  ["Oru Council", "council", false],
  ["Oru Council", "group", false],
  ["Sarv", "ministry", false],
])("%s is another body than a %s: %s", (name, noun, expected) => {
  expect(isAnotherBody(name, noun)).toBe(expected);
});
