import { expect, test } from "vitest";
import { afterRule } from "../../../../test/fixtures/marked-drafts.ts";
import { trimContent } from "./trim-content.ts";

// The model's spans, then those after the rule.
test.each([
  [
    "a content begins after that",
    "[Norden|source] [said|cue] [that no ferry would sail|content].",
    "[Norden|source] [said|cue] that [no ferry would sail|content].",
  ],
  [
    "the sentence's stop is left out of indirect speech",
    "[Norden|source] [said|cue] [no ferry would sail.|content]",
    "[Norden|source] [said|cue] [no ferry would sail|content].",
  ],
  [
    "a question mark is the speaker's",
    "[Norden|source] [asked|cue] [who had seen the ferry?|content]",
    "[Norden|source] [asked|cue] [who had seen the ferry?|content]",
  ],
  [
    "the marks around a quotation are left out, the stop inside stays",
    "[Norden|source] [said|cue]: [“No ferry will sail.”|content]",
    "[Norden|source] [said|cue]: “[No ferry will sail.|content]”",
  ],
  [
    "the comma inside a quotation stays",
    "[“No ferry will sail,”|content] [Norden|source] [said|cue].",
    "“[No ferry will sail,|content]” [Norden|source] [said|cue].",
  ],
  [
    "a comma before the quotation goes with its mark",
    "[Norden|source] [said|cue][, “No ferry will sail.”|content]",
    "[Norden|source] [said|cue], “[No ferry will sail.|content]”",
  ],
  [
    "a stop before the quotation goes too, as after a cue cut out",
    "“[No ferry,|content]” [Norden|source] [said|cue][. “It is late.”|content]",
    "“[No ferry,|content]” [Norden|source] [said|cue]. “[It is late.|content]”",
  ],
  [
    "a stop before indirect speech goes",
    "[No ferry,|content] [Norden|source] [said|cue][. It was late.|content]",
    "[No ferry|content], [Norden|source] [said|cue]. [It was late|content].",
  ],
  [
    "commas, colons and dashes before indirect speech are left out",
    "[Norden|source] [said|cue][, — : no ferry|content].",
    "[Norden|source] [said|cue], — : [no ferry|content].",
  ],
  [
    "a quotation that ends the content keeps its marks and loses the stop after them",
    "[Norden|source] [said|cue] [the ferry was “a floating coffin”.|content]",
    "[Norden|source] [said|cue] [the ferry was “a floating coffin”|content].",
  ],
  [
    "a quotation that begins the content keeps its marks",
    "[Norden|source] [said|cue] [“a floating coffin” had left|content].",
    "[Norden|source] [said|cue] [“a floating coffin” had left|content].",
  ],
  [
    "a part of a quotation that ends with it keeps its stop",
    "“I was here. [Sarv|source] [said|cue] [no ferry would sail.|content]”",
    "“I was here. [Sarv|source] [said|cue] [no ferry would sail.|content]”",
  ],
  [
    "pieces with only marks between them are one",
    "[Norden|source] [said|cue]: “[No ferry|content]” “[will sail|content].”",
    "[Norden|source] [said|cue]: “[No ferry” “will sail|content].”",
  ],
  [
    "pieces in two paragraphs stay two",
    "[Norden|source] [said|cue]: “[No ferry|content]\n“[will sail|content].”",
    "[Norden|source] [said|cue]: “[No ferry|content]\n“[will sail|content].”",
  ],
  [
    "pieces with words between them stay two",
    "“[No ferry,|content]” [Norden|source] [said|cue], “[will sail.|content]”",
    "“[No ferry,|content]” [Norden|source] [said|cue], “[will sail.|content]”",
  ],
  [
    "a statement without any word of content goes",
    "[Norden|source] [said|cue][, |content]“It is late,” [Sarv|source2] [said|cue2] [today|content2].",
    "Norden said, “It is late,” [Sarv|source] [said|cue] [today|content].",
  ],
  [
    "a clean content stays",
    "[Norden|source] [said|cue] [no ferry would sail|content].",
    "[Norden|source] [said|cue] [no ferry would sail|content].",
  ],
  [
    "a word that only begins with that stays whole",
    "[Norden|source] [praised|cue] [thatchers of Oru|content].",
    "[Norden|source] [praised|cue] [thatchers of Oru|content].",
  ],
])("%s", (_, before, after) => {
  expect(afterRule(trimContent, before)).toBe(after);
});
