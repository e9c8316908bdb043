import { expect, test } from "vitest";
import { contentWords } from "./content-words.ts";
import { namesIn } from "./names-in.ts";

test("the words that tell are kept once, folded", () => {
  expect(contentWords("The café and the Bridge will be closed; the CAFÉ first.")).toEqual([
    "cafe",
    "bridge",
    "closed",
    "first",
  ]);
});

test.each([
  ["Mara Tenn closed the bridge at Port Amery", ["Mara Tenn", "Port Amery"]],
  ["The bridge was closed by Tenn", ["Tenn"]],
  ["The Oru council met", ["Oru"]],
  ["Talks in Port Amery failed", ["Port Amery"]],
  ["nobody was named", []],
])("the names of %s are %j", (sentence, names) => {
  expect(namesIn(sentence)).toEqual(names);
});
