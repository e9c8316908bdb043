import { expect, test } from "vitest";
import { readNames } from "../../../test/fixtures/marked-names.ts";
import { groupNames, withoutKind } from "./group-names.ts";

test.each([
  ["a body of a country", "the [Oru|place] government said", ["Oru government (organization)"]],
  ["a body of a country in the possessive", "[Oru|place]’s army said", ["Oru’s army (organization)"]],
  ["a description of an outlet by its state", "an [Israeli|place] newspaper said", ["Israeli (place)"]],
  ["with words between", "the [Oru|place] regional police force said", ["Oru regional police force (organization)"]],
  [
    "a kind noun after a group's own name",
    "the [Gull|organization] movement",
    ["Gull movement (organization)", "Gull (organization)"],
  ],
  ["a body of a group", "the [Gull|organization] militia council", ["Gull militia council (organization)"]],
  ["a person's campaign", "the [Norden|person] campaign said", ["Norden campaign (organization)"]],
  ["an outlet's office stays the outlet", "the [Gull|organization] office", ["Gull (organization)"]],
  ["a people before a body, which no name covers", "the Karsian army said", ["Karsian army (organization)"]],
  ["a people before nothing of the kind", "the Karsian fishermen said", []],
  ["another word after the name", "[Oru|place] fishermen said", ["Oru (place)"]],
  ["another word that begins alike", "[Oru|place] courtyards", ["Oru (place)"]],
  ["a body of somebody else", "[Oru|place] and the army", ["Oru (place)"]],
  ["a name at the text's end", "in [Oru|place]", ["Oru (place)"]],
])("%s", (_, marked, expected) => {
  const { text, names } = readNames(marked);
  const found = groupNames(text, names);
  expect(found.map((n) => `${n.words} (${n.kind})`)).toEqual(expected);
  for (const n of found) expect(text.slice(n.start, n.end)).toBe(n.words);
});

test.each([
  ["Gull movement", "Gull"],
  ["Karsund news agency", "Karsund"],
  ["Oru government", "Oru government"],
  ["Gull", "Gull"],
  ["movement", "movement"],
])("“%s” without its kind is “%s”", (words, bare) => {
  expect(withoutKind(words)).toBe(bare);
});
