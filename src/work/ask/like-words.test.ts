import { expect, test } from "vitest";
import { contentWords, wordsThatAre } from "./content-words.ts";
import { namesIn } from "./names-in.ts";

test("the words that tell are kept once, folded", () => {
  expect(contentWords("The café and the Bridge will be closed; the CAFÉ in 2026.")).toEqual([
    "cafe",
    "bridg*",
    "clos*",
    "2026",
  ]);
});

test.each([
  ["bombing", "bombed"],
  ["threatens", "threatening"],
  ["ministries", "ministry"],
  ["withdraws", "withdraw"],
  ["negotiations", "negotiate"],
])("%s and %s are one word", (one, other) => {
  const [term] = contentWords(one);
  expect(wordsThatAre(term!, [other, "else"])).toEqual([other]);
});

test.each([
  ["Mara Tenn closed the bridge at Port Amery", ["Mara Tenn", "Port Amery"]],
  ["The bridge was closed by Tenn", ["Tenn"]],
  ["The Oru council met", ["Oru"]],
  ["Talks in Port Amery failed", ["Port Amery"]],
  ["nobody was named", []],
  ["They shelled Oru’s harbour", ["Oru"]],
])("the names of %s are %j", (sentence, names) => {
  expect(namesIn(sentence)).toEqual(names);
});
