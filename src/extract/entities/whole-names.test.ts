import { expect, test } from "vitest";
import { readNames } from "../../../test/fixtures/marked-names.ts";
import { writeMarked } from "../../../test/fixtures/marked-text.ts";
import { wholeNames } from "./whole-names.ts";

// The model's names, then those after.
test.each([
  ["an Arabic article", "al-[Sarvi|person] said", "[al-Sarvi|person] said"],
  ["a Romance particle", "Ulla dela [Roca|person] said", "[Ulla dela Roca|person] said"],
  [
    "the rest of a body's name",
    "the [Council|organization] of Oru and Kars",
    "the [Council of Oru and Kars|organization]",
  ],
  ["neighbours with a hyphen between them", "[Sarv|person]-[Norden|person]", "[Sarv-Norden|person]"],
  ["a dangling of", "the [Gull of|organization] old", "the [Gull|organization] of old"],
  ["a well-known body spelled out", "[United|place] Nations staff", "[United Nations|organization] staff"],
  ["an article alone is no name", "[The|organization] ferry", "The ferry"],
  ["small letters are no name", "the [ferry|organization]", "the ferry"],
  ["a whole name stays", "[Ulla Norden|person] of Oru", "[Ulla Norden|person] of Oru"],
  ["what follows a person's name stays out", "[Ulla Council|person] of Oru", "[Ulla Council|person] of Oru"],
])("%s", (_, before, after) => {
  const { text, names } = readNames(before);
  const found = wholeNames(text, names).map((n) => ({ start: n.start, end: n.end, role: n.kind, number: 1 }));
  expect(writeMarked(text, found)).toBe(after);
});
