import { expect, test } from "vitest";
import { readDrafts } from "../../../test/fixtures/marked-drafts.ts";
import { nestDrafts } from "./nest-drafts.ts";

// For each statement, in order, the number of the one that it is reported in.
test.each([
  [
    "a statement whose cue stands in another's content",
    "[Norden|source1] [said|cue1] [[Sarv|source2] [denied|cue2] [it|content2]|content1].",
    [null, 1],
  ],
  [
    "a denial inside a quotation belongs to the quoted speaker",
    "[Norden|source1] [said|cue1]: “[I know. [Sarv|source2] [denied|cue2] [it|content2].|content1]”",
    [null, 1],
  ],
  [
    "the innermost of several",
    "A [said|cue1] [B [said|cue2] [C [said|cue3] [no|content3]|content2]|content1].",
    [null, 1, 2],
  ],
  [
    "the same words by two cues: the one whose cue the other's content holds",
    "[[The council [said|cue2] [it rained|content2]|content1], according to|cue1] the Gull.",
    [null, 1],
  ],
  ["statements side by side", "A [said|cue1] [no|content1]. B [said|cue2] [yes|content2].", [null, null]],
  [
    "a second piece of the content holds it as well",
    "“[No,|content1]” A [said|cue1], “[B [said|cue2] [so|content2].|content1]”",
    [null, 1],
  ],
  [
    "a cue in the gap of another's content",
    "“[No,|content1]” A [said|cue1] as B [urged|cue2] [calm|content2], “[go|content1].”",
    [null, null],
  ],
  ["without a cue, its words count", "A [said|cue1] [so. “[It rains|content2].” Yes|content1].", [null, 1]],
  ["without a cue, the same words are in nobody's", "[[It rains|content2]|content1], A [said|cue1].", [null, null]],
  [
    "of two that hold each other's cues, one is within the other",
    "[[A [said|cue1] no|content2], B [said|cue2]|content1].",
    [2, null],
  ],
])("%s", (_, marked, expected) => {
  const { drafts } = readDrafts(marked);
  const outer = nestDrafts(drafts);
  expect(drafts.map((d) => (outer.get(d) ? drafts.indexOf(outer.get(d)!) + 1 : null))).toEqual(expected);
});
