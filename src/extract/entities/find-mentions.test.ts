import { expect, test } from "vitest";
import { readMarked } from "../../../test/fixtures/marked-text.ts";
import type { NameKind, Tags } from "../../record/tags.ts";
import { findMentions } from "./find-mentions.ts";

// The model's names, then the names after the rules.
test.each([
  ["two people under one name are two", "[Ulla Norden and Eno Sarv|person] left.", ["Ulla Norden", "Eno Sarv"]],
  ["a body keeps its “and”", "[Tides and Harbours Board|organization] met.", ["Tides and Harbours Board"]],
  ["a name in brackets is a second one", "[Institute of Tides (IOT|organization]) met.", ["Institute of Tides", "IOT"]],
  ["a title is no part of a name", "[Governor Ulla Norden|person] left.", ["Ulla Norden"]],
  ["a title alone is no name", "The [President|person] left.", []],
  ["a day is no name", "On [Monday|organization] it rained.", []],
])("%s", (_, marked, expected) => {
  const { text, marks } = readMarked(marked);
  const names = marks.map((m) => ({ start: m.start, end: m.end, score: 0.9, kind: m.role as NameKind }));
  const tags = { names, nominals: [] } as unknown as Tags;
  const found = findMentions(text, tags, []).filter((m) => m.form === "name");
  expect(found.map((m) => m.words)).toEqual(expected);
});
