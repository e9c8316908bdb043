import { expect, test } from "vitest";
import { cut } from "../../../src/text/span.ts";
import { sentences } from "./sentences.ts";

test.each([
  ["Talks failed. The council left.", ["Talks failed.", "The council left."]],
  ["Gov. Oru spoke. He left.", ["Gov. Oru spoke.", "He left."]],
  ["The U.S. envoy left.", ["The U.S. envoy left."]],
  ["“We wait. We hope,” Oru said. It rained.", ["“We wait. We hope,” Oru said.", "It rained."]],
  ["“We wait.” It rained.", ["“We wait.”", "It rained."]],
  ["A headline\nThe text.", ["A headline", "The text."]],
])("%s", (text, expected) => {
  expect(sentences(text).map((s) => cut(text, s))).toEqual(expected);
});
