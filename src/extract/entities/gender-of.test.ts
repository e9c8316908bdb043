import { expect, test } from "vitest";
import { genderOf } from "./gender-of.ts";

test.each([
  ["Norden", "said Mrs. ", "she"],
  ["Norden", "said Mr ", "he"],
  ["Queen Ulla", "", "she"],
  ["Sheikh Sarv", "", "he"],
  ["the spokesman", "", "he"],
  ["a police spokeswoman", "", "she"],
  ["Sarv", "council chairman ", "he"],
  ["Oru Norden", "Governor ", null],
  ["the spokesperson", "", null],
  ["a woman from Oru", "", null],
  ["Mann", "", null],
  ["", "", null],
])("“%s” after “%s” is %s", (words, before, gender) => {
  expect(genderOf(words, before)).toBe(gender);
});
