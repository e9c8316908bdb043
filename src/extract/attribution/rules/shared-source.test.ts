import { expect, test } from "vitest";
import { afterRule } from "../../../../test/fixtures/marked-drafts.ts";
import { sharedSource } from "./shared-source.ts";

// The model's spans, then those after the rule.
test.each([
  [
    "what the subject did next ends the first content",
    "[[Norden|source2]|source1] [blamed|cue1] [the council and [said|cue2] [it knew|content2]|content1].",
    "[[Norden|source2]|source1] [blamed|cue1] [the council|content1] and [said|cue2] [it knew|content2].",
  ],
  [
    "another subject's verb is nested and stays",
    "[Norden|source1] [said|cue1] [the [council|source2] and its clerks [knew|cue2] [all|content2]|content1].",
    "[Norden|source1] [said|cue1] [the [council|source2] and its clerks [knew|cue2] [all|content2]|content1].",
  ],
])("%s", (_, before, after) => {
  expect(afterRule(sharedSource, before)).toBe(after);
});
