import { expect, test } from "vitest";
import { readNames } from "../../../test/fixtures/marked-names.ts";
import { clusterKind, clusterNames } from "./cluster-names.ts";

/** The names of each party, parties as they first appear. */
const parties = (marked: string) => {
  const { text, names } = readNames(marked);
  return clusterNames(text, names).map((c) => c.names.map((n) => n.words).join(" = "));
};

test.each([
  ["a surname after the full name", "[Ulla Norden|person] came. [Norden|person] left.", ["Ulla Norden = Norden"]],
  ["a full name after the surname", "[Norden|person] came. [Ulla Norden|person] left.", ["Norden = Ulla Norden"]],
  ["a first name after the full name", "[Ulla Norden|person] came. [Ulla|person] left.", ["Ulla Norden = Ulla"]],
  ["a middle initial more or less", "[Ulla K. Norden|person], [Ulla Norden|person].", ["Ulla K. Norden = Ulla Norden"]],
  [
    "a surname in capitals, as transcripts have it",
    "[Ulla Norden|person] came. [NORDEN|person]: No.",
    ["Ulla Norden = NORDEN"],
  ],
  ["a body in capitals is not the surname", "[Ilo Un|person] came. The [UN|organization] left.", ["Ilo Un", "UN"]],
  ["accents and possessives", "[Él Sarv|person] and [El Sarv’s|person] boat.", ["Él Sarv = El Sarv’s"]],
  [
    "another middle name is another person",
    "[Ulla Kai Norden|person] met [Ulla Norden|person].",
    ["Ulla Kai Norden", "Ulla Norden"],
  ],
  [
    "another first name with the same surname is another person",
    "[Ulla Norden|person] met [Oskar Norden|person].",
    ["Ulla Norden", "Oskar Norden"],
  ],
  [
    "also after the surname alone",
    "[Ulla Norden|person] came. [Norden|person] wept. [Oskar Norden|person] left.",
    ["Ulla Norden = Norden", "Oskar Norden"],
  ],
  [
    "a surname of father and son is the one last named",
    "[Eno Sarv|person] and his son [Ilo Sarv|person] came. [Sarv|person] spoke.",
    ["Eno Sarv", "Ilo Sarv = Sarv"],
  ],
  [
    "father and son by their first names",
    "[Eno Sarv|person] and his son [Ilo Sarv|person] came. [Eno|person] spoke.",
    ["Eno Sarv = Eno", "Ilo Sarv"],
  ],
  [
    "one person's surname is another's first name",
    "[Ulla Norden|person] met [Norden Rask|person].",
    ["Ulla Norden", "Norden Rask"],
  ],
  [
    "a surname with an s more is another's",
    "[Ilo Adam|person] met [Adam|person] and [Adams|person].",
    ["Ilo Adam = Adam", "Adams"],
  ],
  [
    "an acronym in brackets",
    "The [Oru Relief Fund|organization] ([ORF|organization]) came. [ORF|organization] left.",
    ["Oru Relief Fund = ORF = ORF"],
  ],
  [
    "an acronym without brackets",
    "The [Oru Relief Fund|organization] came. [ORF|organization] left.",
    ["Oru Relief Fund = ORF"],
  ],
  [
    "an acronym before what it stands for",
    "[ORF|organization] came. The [Oru Relief Fund|organization] left.",
    ["ORF = Oru Relief Fund"],
  ],
  [
    "an acronym of other words",
    "The [Oru Relief Fund|organization] met [ORC|organization].",
    ["Oru Relief Fund", "ORC"],
  ],
  [
    "another name in brackets",
    "The [Free Gulls Army|organization] (“[the Gulls|organization]”) came.",
    ["Free Gulls Army = the Gulls"],
  ],
  [
    "a person's party in brackets is not the person",
    "[Ulla Norden|person] ([Oru First|organization]) came.",
    ["Ulla Norden", "Oru First"],
  ],
  ["a person's home in brackets is not the person", "[Ulla Norden|person] ([Oru|place]) came.", ["Ulla Norden", "Oru"]],
  [
    "a body whose letters are a person's initials is not the person",
    "The [UN|organization] sent [Ulla Norden|person]. The [UN|organization] waits.",
    ["UN = UN", "Ulla Norden"],
  ],
  ["nor is it after the person", "[Ulla Norden|person] came from the [UN|organization].", ["Ulla Norden", "UN"]],
  [
    "a well-known alias",
    "The [United Nations|organization] came. The [U.N.|organization] left.",
    ["United Nations = U.N."],
  ],
  [
    "two bodies with a word in common",
    "The [Oru Council|organization] met the [Kars Council|organization].",
    ["Oru Council", "Kars Council"],
  ],
  [
    "a body shortened to its beginning",
    "The [Karsund Observatory for Peace|organization] came. The [Karsund Observatory|organization] left.",
    ["Karsund Observatory for Peace = Karsund Observatory"],
  ],
  [
    "a body shortened to its head",
    "The [Karsund Observatory for Peace|organization] came. The [Observatory|organization] left.",
    ["Karsund Observatory for Peace = Observatory"],
  ],
  [
    "a body is not shortened to a word that says only its kind",
    "The [Karsund Council|organization] came. The [Council|organization] left.",
    ["Karsund Council", "Council"],
  ],
  [
    "a town is not the body that is named after it",
    "The [Karsund Gazette|organization] of [Karsund|place].",
    ["Karsund Gazette", "Karsund"],
  ],
  ["one and many of a group", "The [Gulls|organization] wait. A [Gull|organization] left.", ["Gulls = Gull"]],
  [
    "a group with the noun of its kind",
    "The [Gull movement|organization]: the [Gulls|organization].",
    ["Gull movement = Gulls"],
  ],
])("%s", (_, marked, expected) => {
  expect(parties(marked)).toEqual(expected);
});

test("a party has the kind that most of its names were given", () => {
  const { text, names } = readNames("[Oru|place] [Oru|organization] [Oru|organization]");
  expect(clusterNames(text, names).map(clusterKind)).toEqual(["organization"]);
});
