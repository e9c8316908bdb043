import { expect, test } from "vitest";
import { afterRule, readDrafts } from "../../../../test/fixtures/marked-drafts.ts";
import { uncuedQuotation } from "./uncued-quotation.ts";

// The model's spans, then those after the rule.
test.each([
  [
    "a quotation that fills the next paragraph is a statement of its own",
    "[Norden|source] [wept|cue] [for Oru|content].\n“No ferry will sail tonight.”",
    "[Norden|source1] [wept|cue1] [for Oru|content1].\n“[No ferry will sail tonight.|content2]”",
  ],
  [
    "so is one that begins its paragraph and nearly fills it",
    "[Norden|source] [wept|cue] [for Oru|content].\n“No ferry will sail tonight, whatever comes.” Silence.",
    "[Norden|source1] [wept|cue1] [for Oru|content1].\n“[No ferry will sail tonight, whatever comes.|content2]” Silence.",
  ],
  [
    "every one in a run of them",
    "[Norden|source] [wept|cue] [for Oru|content].\n“No ferry will sail.”\n“We have seen it coming.”",
    "[Norden|source1] [wept|cue1] [for Oru|content1].\n“[No ferry will sail.|content2]”\n“[We have seen it coming.|content3]”",
  ],
  [
    "one that begins a paragraph of the author's is not",
    "[Norden|source] [wept|cue] [for Oru|content].\n“No ferry will sail,” it read on the gate of the old harbour.",
    "[Norden|source] [wept|cue] [for Oru|content].\n“No ferry will sail,” it read on the gate of the old harbour.",
  ],
  [
    "one that other words lead in is not",
    "[Norden|source] [wept|cue] [for Oru|content].\nSarv: “No ferry will sail tonight.”",
    "[Norden|source] [wept|cue] [for Oru|content].\nSarv: “No ferry will sail tonight.”",
  ],
  [
    "one that a cue has is not",
    "[Norden|source] [said|cue]:\n“[No ferry will sail tonight.|content]”",
    "[Norden|source] [said|cue]:\n“[No ferry will sail tonight.|content]”",
  ],
  [
    "a title on a line of its own is not",
    "[Norden|source] [wept|cue] [for Oru|content].\n“The Iron Gull”",
    "[Norden|source] [wept|cue] [for Oru|content].\n“The Iron Gull”",
  ],
  [
    "one that nobody's words come before is not",
    "“No ferry will sail tonight.”\n[Norden|source] [wept|cue] [for Oru|content].",
    "“No ferry will sail tonight.”\n[Norden|source] [wept|cue] [for Oru|content].",
  ],
  [
    "one long after the last words is not",
    `[Norden|source] [wept|cue] [for Oru|content].${" Rain fell.".repeat(20)}\n“No ferry will sail tonight.”`,
    `[Norden|source] [wept|cue] [for Oru|content].${" Rain fell.".repeat(20)}\n“No ferry will sail tonight.”`,
  ],
])("%s", (_, before, after) => {
  expect(afterRule(uncuedQuotation, before)).toBe(after);
});

test("every quotation of a run carries on the statement that has the source", () => {
  const { drafts, context } = readDrafts(
    "[Norden|source] [wept|cue] [for Oru|content].\n“No ferry will sail.”\n“We have seen it coming.”",
  );
  const [first, ...others] = uncuedQuotation.apply(drafts, context);
  expect(first).toBe(drafts[0]);
  expect(others.map((d) => [d.cue, d.source, d.continues])).toEqual(others.map(() => [null, null, first]));
});
