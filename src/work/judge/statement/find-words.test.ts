import { expect, test } from "vitest";
import { findWords } from "./find-words.ts";

const text =
  "He said the quay was shut. Then he said that “the quay\nwas open”, and she didn’t. Much later he said no more of the quay.";
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const find = (words: string, old: string | null, around = "the quay was shut") => {
  const found = findWords(text, words, { old: old === null ? [] : [span(old)], around: [span(around)] });
  return [found.start, text.slice(found.start, found.end)];
};

test.each([
  ["said the quay", "said the quay was shut", 3, "said the quay"],
  ["said", null, 3, "said"],
  ["the quay was open", null, 46, "the quay\nwas open"],
  ['"the quay was open"', null, 45, "“the quay\nwas open”"],
  ["didn't", null, 74, "didn’t"],
  ["no more", "Then he said", text.indexOf("no more"), "no more"],
])("%j where %j stood is at %i", (words, old, start, found) => {
  expect(find(words, old)).toEqual([start, found]);
});

test("over the old place comes before around it, and that before the rest", () => {
  expect(find("he", "Then he said", "no more of the quay")).toEqual([32, "he"]);
  expect(find("he", null, "no more of the quay")).toEqual([text.indexOf("he said no more"), "he"]);
});

test("words are whole words", () => {
  expect(() => find("shu", null)).toThrow("the text does not have the words “shu”");
  expect(() => find("e said", null)).toThrow();
});

test("words that stand several times as near are refused with their places", () => {
  expect(() => findWords(text, "the quay", { old: [], around: [] })).toThrow(
    "“the quay” stands in several places: 8-16, 46-54, 112-120; give more words, or one of these with --at",
  );
  expect(() => find("said", "He said the quay was shut. Then he said that")).toThrow(/several places: 3-7, 35-39/);
});

test("marks that steer a pattern are words like any other", () => {
  const odd = "a (b) [c] $1 .*";
  expect(findWords(odd, "(b) [c] $1 .*", { old: [], around: [] })).toEqual({ start: 2, end: 15 });
});
