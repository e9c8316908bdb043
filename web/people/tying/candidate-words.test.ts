import { expect, test } from "vitest";
import { candidateWords } from "./candidate-words.ts";

test.each([
  ["Mara Tenn", "Tenn"],
  ["the Oru Council", "Council"],
  ["مارا تن", "تن"],
  ["“”", ""],
])("who may be the same as %s is looked for by %s", (name, words) => {
  expect(candidateWords(name)).toBe(words);
});
