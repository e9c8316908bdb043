import { expect, test } from "vitest";
import { readNames } from "../../../test/fixtures/marked-names.ts";
import { cut } from "../../text/span.ts";
import { findPronouns } from "./pronouns.ts";
import type { RawMention } from "./raw-mention.ts";
import { sourceHeads } from "./source-heads.ts";

/** A party each: its name or pronoun, or its noun in brackets where it is only described, and the names beside it. */
const heads = (marked: string) => {
  const { text, names } = readNames(marked);
  const pronouns = findPronouns(text).map(
    (p): RawMention => ({ ...p, kind: "person", form: "pronoun", words: cut(text, p) }),
  );
  return sourceHeads(text, { start: 0, end: text.length }, [...names, ...pronouns]).map((h) =>
    [h.mention ? h.mention.words : `(${h.noun})`, ...h.others.map((o) => o.words)].join(" + "),
  );
};

test.each([
  ["a name", "[Ulla Norden|person]", ["Ulla Norden"]],
  ["a title and a name", "Governor [Ulla Norden|person]", ["Ulla Norden"]],
  ["an office of a body and a name", "Secretary of State [Ulla Norden|person]", ["Ulla Norden"]],
  [
    "a body and its spokeswoman by name",
    "[Gull|organization] spokeswoman [Ulla Norden|person]",
    ["Ulla Norden + Gull"],
  ],
  ["a name and what its bearer is", "[Ulla Norden|person], governor of [Oru|place]", ["Ulla Norden + Oru"]],
  ["a description and a name in apposition", "the head of its news desk, [Eran Solk|person]", ["Eran Solk"]],
  ["a spokesman of a body is not the body", "a [Gull|organization] spokesman", ["(spokesman) + Gull"]],
  ["a spokesman for a body", "a spokesman for the [Gulls|organization]", ["(spokesman) + Gulls"]],
  ["officials from a country", "officials from [Oru|place]", ["(officials) + Oru"]],
  ["a report of an outlet is the outlet's", "a [Karsund Gazette|organization] report", ["Karsund Gazette"]],
  ["people whose home is named", "residents of [Oru|place]", ["(residents) + Oru"]],
  ["two names joined", "[Ulla Norden|person] and [Eno Sarv|person]", ["Ulla Norden", "Eno Sarv"]],
  ["two names joined in other words", "[Oru|place] as well as [Kars|place]", ["Oru", "Kars"]],
  ["a person and others", "[Ulla Norden|person] and others", ["Ulla Norden", "(others)"]],
  [
    "a person of two offices",
    "[Ulla Norden|person], founder and head of [Oru First|organization]",
    ["Ulla Norden + Oru First"],
  ],
  ["one body with an and in its name", "the [Ministry of Fish and Boats|organization]", ["Ministry of Fish and Boats"]],
  ["one body with an of in its name", "the [Bank of Oru|organization]", ["Bank of Oru"]],
  ["a pronoun", "he", ["he"]],
  ["no name at all", "two people familiar with the talks", ["(people)"]],
  ["a name only in what follows the head", "a man who fled [Oru|place]", ["(man) + Oru"]],
  ["one word", "officials", ["(officials)"]],
])("%s", (_, marked, expected) => {
  expect(heads(marked)).toEqual(expected);
});
