import { expect, test } from "vitest";
import { afterRule } from "../../../../test/fixtures/marked-drafts.ts";
import { accordingToRelay } from "./according-to-relay.ts";

// The model's spans, then those after the rule.
test.each([
  [
    "an outlet after the words only relays them",
    "[“[It rained,|content1]” [Norden|source1] [said|cue1]|content2], [according to|cue2] [the Gull|source2].",
    "“[It rained,|content]” [Norden|source] [said|cue], according to [the Gull|relay].",
  ],
  [
    "an outlet before the words keeps a statement of its own",
    "[According to|cue1] [the Gull|source1], [[Norden|source2] [said|cue2] [it rained|content2]|content1].",
    "[According to|cue1] [the Gull|source1], [[Norden|source2] [said|cue2] [it rained|content2]|content1].",
  ],
  [
    "an outlet that says more than what it relays keeps it",
    "[The harbour was closed for the third day in a row and [Norden|source1] [said|cue1] [it rained|content1]|content2], [according to|cue2] [the Gull|source2].",
    "[The harbour was closed for the third day in a row and [Norden|source1] [said|cue1] [it rained|content1]|content2], [according to|cue2] [the Gull|source2].",
  ],
])("%s", (_, before, after) => {
  expect(afterRule(accordingToRelay, before)).toBe(after);
});
