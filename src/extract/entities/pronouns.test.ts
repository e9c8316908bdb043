import { expect, test } from "vitest";
import { readMarked, writeMarked } from "../../../test/fixtures/marked-text.ts";
import { findPronouns, pronounOf } from "./pronouns.ts";

test.each([
  ["[He|p] said [they|p] saw [us|p] and [our|p] boats; [It|p] sank [itself|p]."],
  ["The US and its IT office."],
  ["[I|p]’m sure that [she|p]’d go."],
  ["The-he-man, she_x, 7it and d’it."],
  ["His Majesty’s ship"],
])("%s", (marked) => {
  const expected = marked.replace("its IT", "[its|p] IT").replace("His M", "[His|p] M");
  const { text } = readMarked(expected);
  expect(
    writeMarked(
      text,
      findPronouns(text).map((s) => ({ ...s, role: "p", number: 1 })),
    ),
  ).toBe(expected);
});

test.each([
  ["He", { person: 3, number: "one", gender: "he" }],
  ["hers", { person: 3, number: "one", gender: "she" }],
  ["its", { person: 3, number: "one", gender: "it" }],
  ["They", { person: 3, number: "many", gender: "any" }],
  ["we", { person: 1, number: "many", gender: "any" }],
  ["your", { person: 2, number: "either", gender: "any" }],
  ["Norden", undefined],
  ["", undefined],
  ["he who", undefined],
])("“%s” is %o", (words, pronoun) => {
  expect(pronounOf(words)).toEqual(pronoun);
});
