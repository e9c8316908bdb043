import { expect, test } from "vitest";
import { afterRule } from "../../../../test/fixtures/marked-drafts.ts";
import { carryOnQuotation } from "./carry-on-quotation.ts";

// The model's spans, then those after the rule.
test.each([
  [
    "a quotation cut by its cue goes on after it",
    "“[No ferry will sail,|content]” [Norden|source] [said|cue]. “We have seen it coming.”",
    "“[No ferry will sail,|content]” [Norden|source] [said|cue]. “[We have seen it coming.|content]”",
  ],
  [
    "a quotation right after another goes on with it",
    "[Norden|source] [said|cue]: “[No ferry will sail.|content]” “We have seen it coming.”",
    "[Norden|source] [said|cue]: “[No ferry will sail.|content]” “[We have seen it coming.|content]”",
  ],
  [
    "a quotation left open goes on in the next paragraph that opens with a mark",
    "[Norden|source] [said|cue]: “[No ferry will sail.|content]\n“We have seen it coming.”",
    "[Norden|source] [said|cue]: “[No ferry will sail.|content]\n“[We have seen it coming.|content]”",
  ],
  [
    "and in the one after that",
    "[Norden|source] [said|cue]: “[No ferry will sail.|content]\n“We know.\n“We wait.”",
    "[Norden|source] [said|cue]: “[No ferry will sail.|content]\n“[We know.|content]\n“[We wait.|content]”",
  ],
  [
    "a closed quotation does not go on in the next paragraph",
    "[Norden|source] [said|cue]: “[No ferry will sail.|content]”\n“We have seen it coming.”",
    "[Norden|source] [said|cue]: “[No ferry will sail.|content]”\n“We have seen it coming.”",
  ],
  [
    "another's cue between the two ends it",
    "“[No ferry,|content]” [Norden|source] [said|cue]. [Sarv|source2] [wept|cue2]: “We have seen it coming. [No|content2]”",
    "“[No ferry,|content1]” [Norden|source1] [said|cue1]. [Sarv|source2] [wept|cue2]: “We have seen it coming. [No|content2]”",
  ],
  [
    "words of the author between the two end it",
    "[Norden|source] [said|cue]: “[No ferry will sail.|content]” The crowd sang: “We have seen it coming.”",
    "[Norden|source] [said|cue]: “[No ferry will sail.|content]” The crowd sang: “We have seen it coming.”",
  ],
  [
    "a nickname after the cue is no speech",
    "“[No ferry,|content]” [Norden|source] [said|cue] of the “Iron Gull”.",
    "“[No ferry,|content]” [Norden|source] [said|cue] of the “Iron Gull”.",
  ],
  [
    "a quotation that nobody owns is nobody's to carry on",
    "“No ferry will sail tonight.” “We have seen it coming.” [Norden|source] [said|cue] [no|content].",
    "“No ferry will sail tonight.” “We have seen it coming.” [Norden|source] [said|cue] [no|content].",
  ],
  [
    "a statement of which only the end is quoted does not own the quotation",
    "“I know that [Sarv|source] [said|cue] [no ferry will sail.|content]” “We have seen it coming.”",
    "“I know that [Sarv|source] [said|cue] [no ferry will sail.|content]” “We have seen it coming.”",
  ],
])("%s", (_, before, after) => {
  expect(afterRule(carryOnQuotation, before)).toBe(after);
});
