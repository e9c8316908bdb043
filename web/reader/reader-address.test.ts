import { expect, test } from "vitest";
import { readQuery } from "./reader-address.ts";

const read = (query: string) => readQuery(new URLSearchParams(query));

test("an address names the open card, the very words and the filters", () => {
  expect(read("at=3f2a&words=120-180&quote=the+boats&family=denial&review=accepted&names=shown")).toMatchObject({
    at: "3f2a",
    words: { start: 120, end: 180 },
    quote: "the boats",
    family: "denial",
    review: "accepted",
    names: true,
    notes: false,
    unknown: [],
  });
});

test("what makes no sense is left aside and told", () => {
  const { family, review, words, unknown } = read("family=lies&review=maybe&words=180-120&colour=red");
  expect([family, review, words]).toEqual([null, null, null]);
  expect(unknown.toSorted()).toEqual(["colour=red", "family=lies", "review=maybe", "words=180-120"]);
});
