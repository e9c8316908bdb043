import { expect, test } from "vitest";
import { afterRule } from "../../../../test/fixtures/marked-drafts.ts";
import { namedAside } from "./named-aside.ts";

// The model's spans, then those after the rule; a person, organization or place is a name that the model found.
test.each([
  [
    "an interview is said to whom it is with",
    "In an interview with [Gull News|organization], [Norden|source] [said|cue] [it rained|content].",
    "In an interview with [Gull News|audience], [Norden|source] [said|cue] [it rained|content].",
  ],
  [
    "what is reported by an outlet came through it",
    "[Norden|source] [said|cue], as reported by the [Gull|organization], [it rained|content].",
    "[Norden|source] [said|cue], as reported by the [Gull|relay], [it rained|content].",
  ],
  [
    "an official cited by an outlet is relayed by it",
    "[The official cited by [Gull|organization]|source] [said|cue] [it rained|content].",
    "[The official cited by [Gull|relay]|source] [said|cue] [it rained|content].",
  ],
  [
    "an audience that is known stays",
    "In an interview with [Gull|organization] [Norden|source] [told|cue] [Sarv|audience] [no|content].",
    "In an interview with Gull [Norden|source] [told|cue] [Sarv|audience] [no|content].",
  ],
  [
    "an interview inside what is said is not how it was said",
    "[Norden|source] [said|cue] [an interview with [Gull|organization] was false|content].",
    "[Norden|source] [said|cue] [an interview with Gull was false|content].",
  ],
  [
    "another sentence's interview is not this one's",
    "He gave an interview with [Gull|organization]. [Norden|source] [said|cue] [no|content].",
    "He gave an interview with Gull. [Norden|source] [said|cue] [no|content].",
  ],
])("%s", (_, before, after) => {
  expect(afterRule(namedAside, before)).toBe(after);
});
