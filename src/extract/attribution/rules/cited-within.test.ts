import { expect, test } from "vitest";
import { afterRule, readDrafts } from "../../../../test/fixtures/marked-drafts.ts";
import { citedWithin } from "./cited-within.ts";

const CITED =
  "[The Gull|source1] [reported|cue1] [the ferry had sunk|content1], [citing|cue2] [a sailor|source2] [there|content2].";

// The model's spans, then those after the rule. Words of two statements are marked twice.
test.each([
  [
    "the cited speaker's words are those of the report",
    CITED,
    "[The Gull|source1] [reported|cue1] [[the ferry had sunk|content2]|content1], [citing|cue2] [a sailor|source2] there.",
  ],
  [
    "a part of the report's words stays a part",
    "[The Gull|source1] [reported|cue1] [the [ferry sank|content2]|content1], [citing|cue2] [a sailor|source2].",
    "[The Gull|source1] [reported|cue1] [the [ferry sank|content2]|content1], [citing|cue2] [a sailor|source2].",
  ],
  [
    "a report in another sentence is not taken",
    "[The Gull|source1] [reported|cue1] [rain|content1]. It left, [citing|cue2] [a sailor|source2] [there|content2].",
    "[The Gull|source1] [reported|cue1] [rain|content1]. It left, [citing|cue2] [a sailor|source2] [there|content2].",
  ],
  [
    "another cue takes nobody's words",
    "[The Gull|source1] [reported|cue1] [rain|content1], as [Sarv|source2] [denied|cue2] [wind|content2].",
    "[The Gull|source1] [reported|cue1] [rain|content1], as [Sarv|source2] [denied|cue2] [wind|content2].",
  ],
])("%s", (_, before, after) => {
  expect(afterRule(citedWithin, before)).toBe(after);
});

test("the cited speaker is reported in the report, and in nothing where there is none", () => {
  const { drafts, context } = readDrafts(CITED);
  expect(citedWithin.apply(drafts, context).map((d) => d.inside)).toEqual([null, drafts[0]]);
  expect(citedWithin.apply(drafts.slice(1), context).map((d) => d.inside)).toEqual([null]);
});
