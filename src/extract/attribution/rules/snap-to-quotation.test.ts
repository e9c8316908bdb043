import { expect, test } from "vitest";
import { afterRule } from "../../../../test/fixtures/marked-drafts.ts";
import { snapToQuotation } from "./snap-to-quotation.ts";

// The model's spans, then those after the rule.
test.each([
  [
    "an end inside a quotation moves to its closing mark",
    "[Norden|source] [said|cue]: “[No ferry will leave the harbour|content] tonight.”",
    "[Norden|source] [said|cue]: “[No ferry will leave the harbour tonight.|content]”",
  ],
  [
    "a beginning inside a quotation moves to its opening mark",
    "“No [ferry will leave the harbour tonight,|content]” [Norden|source] [said|cue].",
    "“[No ferry will leave the harbour tonight,|content]” [Norden|source] [said|cue].",
  ],
  [
    "words before the quotation stay in",
    "[Norden|source] [said|cue] [Oru was “a harbour without any|content] ships”.",
    "[Norden|source] [said|cue] [Oru was “a harbour without any ships|content]”.",
  ],
  [
    "a quotation that the paragraph leaves open is filled to its end",
    "[Norden|source] [said|cue]: “[No ferry will leave the|content] harbour\nOru waited.",
    "[Norden|source] [said|cue]: “[No ferry will leave the harbour|content]\nOru waited.",
  ],
  [
    "straight marks do as well",
    '[Norden|source] [said|cue]: "[No ferry will leave|content] today."',
    '[Norden|source] [said|cue]: "[No ferry will leave today.|content]"',
  ],
  [
    "a content with the smaller part of a quotation stays",
    "[Norden|source] [said|cue] [Oru was “a|content] harbour without any ships at all”.",
    "[Norden|source] [said|cue] [Oru was “a|content] harbour without any ships at all”.",
  ],
  [
    "a cue inside the quotation introduces a part of it",
    "“[Sarv|source] [told|cue] me [that the ferry had left the harbour|content] early.”",
    "“[Sarv|source] [told|cue] me [that the ferry had left the harbour|content] early.”",
  ],
  [
    "a content outside the quotation stays",
    "[Norden|source] [said|cue] [the ferry sank|content]. “A pity.”",
    "[Norden|source] [said|cue] [the ferry sank|content]. “A pity.”",
  ],
  [
    "a content with the whole quotation stays",
    "[“No ferry,”|content] [Norden|source] [said|cue].",
    "[“No ferry,”|content] [Norden|source] [said|cue].",
  ],
])("%s", (_, before, after) => {
  expect(afterRule(snapToQuotation, before)).toBe(after);
});
