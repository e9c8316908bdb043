import { expect, test } from "vitest";
import { afterRule } from "../../../../test/fixtures/marked-drafts.ts";
import { wholeSource } from "./whole-source.ts";

// The model's spans, then those after the rule; a phrase is a name or a description that the model found.
test.each([
  [
    "a description takes in the name in commas between it and the cue",
    "[The council’s spokesman|source], [Tam Beru|person], [denied|cue] [it|content].",
    "[The council’s spokesman, Tam Beru|source], [denied|cue] [it|content].",
  ],
  [
    "a description in apposition takes in the name before it",
    "“[No,|content]” [said|cue] [Tam Beru|person], [an analyst|source].",
    "“[No,|content]” [said|cue] [Tam Beru, an analyst|source].",
  ],
  [
    "a report takes in the outlet that it is from",
    "[Rain fell|content], [according to|cue] [a report|source] by the [Karsund Gazette|organization].",
    "[Rain fell|content], [according to|cue] [a report by the Karsund Gazette|source].",
  ],
  [
    "a report does not reach over its cue",
    "[A report|source] [said|cue] [rain|content] by the [Karsund Gazette|organization].",
    "[A report|source] [said|cue] [rain|content] by the Karsund Gazette.",
  ],
  [
    "a part of a description grows to the whole of it",
    "[[Oru|source] officials|phrase] [said|cue] [the ferry sank|content].",
    "[Oru officials|source] [said|cue] [the ferry sank|content].",
  ],
  [
    "a source that cuts two phrases grows over both",
    "[Governor Ulla [Norden|phrase]|phrase] [said|cue] [no|content].",
    "Governor Ulla Norden [said|cue] [no|content].",
  ],
  [
    "a comma at the end is left out",
    "[Ulla Norden,|source] [said|cue] [the ferry sank|content].",
    "[Ulla Norden|source], [said|cue] [the ferry sank|content].",
  ],
  [
    "several marks at the end are left out",
    "[Ulla Norden, : |source][said|cue] [the ferry sank|content].",
    "[Ulla Norden|source], : [said|cue] [the ferry sank|content].",
  ],
  [
    "a source that holds whole phrases stays",
    "[[The spokesman|phrase] of [Oru|phrase]|source] [said|cue] [no|content].",
    "[The spokesman of Oru|source] [said|cue] [no|content].",
  ],
  [
    "a phrase that reaches into the content is not followed",
    "[He|source] [said|cue] [[Ulla Norden|phrase] lied|content].",
    "[He|source] [said|cue] [Ulla Norden lied|content].",
  ],
  [
    "a phrase that holds the cue is not followed",
    "[[Oru|source] [reports|cue]|phrase] of [rain|content] came.",
    "[Oru|source] [reports|cue] of [rain|content] came.",
  ],
  [
    "a statement without a source gets none",
    "[Oru officials|phrase] wept. It was [said|cue] [the ferry sank|content].",
    "Oru officials wept. It was [said|cue] [the ferry sank|content].",
  ],
  [
    "a source of nothing but marks is none",
    "It rained[, |source][said|cue] [a man|content].",
    "It rained, [said|cue] [a man|content].",
  ],
])("%s", (_, before, after) => {
  expect(afterRule(wholeSource, before)).toBe(after);
});
