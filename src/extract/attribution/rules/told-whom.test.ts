import { expect, test } from "vitest";
import { afterRule } from "../../../../test/fixtures/marked-drafts.ts";
import { toldWhom } from "./told-whom.ts";

// The model's spans, then those after the rule.
test.each([
  [
    "what stands between told and what is told",
    "[Norden|source] [told|cue] Radio Oru that [no ferry would sail|content].",
    "[Norden|source] [told|cue] [Radio Oru|audience] that [no ferry would sail|content].",
  ],
  [
    "reporters",
    "[Norden|source] [told|cue] reporters on Monday [no ferry would sail|content].",
    "[Norden|source] [told|cue] [reporters|audience] on Monday [no ferry would sail|content].",
  ],
  [
    "after told, where the content stands before",
    "“[No ferry will sail,|content]” [Norden|source] [told|cue] the Gazette.",
    "“[No ferry will sail,|content]” [Norden|source] [told|cue] [the Gazette|audience].",
  ],
  [
    "the next sentence is no part of it",
    "“[No ferry will sail,|content]” [Norden|source] [told|cue] Radio Oru. Sarv wept.",
    "“[No ferry will sail,|content]” [Norden|source] [told|cue] [Radio Oru|audience]. Sarv wept.",
  ],
  [
    "letters and titles keep their stops",
    "[Norden|source] [told|cue] the U.N. Council and Mr. Sarv that [it rained|content].",
    "[Norden|source] [told|cue] [the U.N. Council|audience] and Mr. Sarv that [it rained|content].",
  ],
  [
    "a person with a title and an initial",
    "[Norden|source] [told|cue] Dr. Eno K. Sarv that [it rained|content].",
    "[Norden|source] [told|cue] [Dr. Eno K. Sarv|audience] that [it rained|content].",
  ],
  [
    "the party with which the content of urged begins",
    "[Norden|source] [urged|cue] [[both sides|phrase] to wait|content].",
    "[Norden|source] [urged|cue] [[both sides|audience] to wait|content].",
  ],
  [
    "a marked audience is made a whole phrase",
    "[Norden|source] [spoke|cue] to [the [Oru|audience] council|phrase] of [rain|content].",
    "[Norden|source] [spoke|cue] to [the Oru council|audience] of [rain|content].",
  ],
  [
    "that is nobody",
    "[Norden|source] [told|cue] that [no ferry would sail|content].",
    "[Norden|source] [told|cue] that [no ferry would sail|content].",
  ],
  [
    "said has no audience",
    "[Norden|source] [said|cue] Radio Oru [had closed|content].",
    "[Norden|source] [said|cue] Radio Oru [had closed|content].",
  ],
  [
    "a party later in the content is not spoken to",
    "[Norden|source] [urged|cue] [patience with [the council|phrase]|content].",
    "[Norden|source] [urged|cue] [patience with the council|content].",
  ],
  [
    "an audience is not grown over the source",
    "[[The [Oru|audience] envoy|source]|phrase] [spoke|cue] of [rain|content].",
    "[The [Oru|audience] envoy|source] [spoke|cue] of [rain|content].",
  ],
])("%s", (_, before, after) => {
  expect(afterRule(toldWhom, before)).toBe(after);
});
