import { expect, test } from "vitest";
import { afterRule } from "../../../../test/fixtures/marked-drafts.ts";
import { dropBareCue } from "./drop-bare-cue.ts";

// The model's spans, then those after the rule.
test.each([
  [
    "an auxiliary takes in its participle",
    "[The ferry|content] [is|cue] said [to have sunk|content].",
    "[The ferry|content] [is said|cue] [to have sunk|content].",
  ],
  ["an adverb alone is dropped", "Norden [also|cue] left [Oru|content].", "Norden also left Oru."],
  [
    "a whole verb stays",
    "[Norden|source] [has said|cue] [no|content].",
    "[Norden|source] [has said|cue] [no|content].",
  ],
  [
    "an auxiliary whose verb has a draft of its own is dropped",
    "[Norden|source2] [has|cue1] [said|cue2] [no|content2] to [all|content1].",
    "[Norden|source] has [said|cue] [no|content] to all.",
  ],
])("%s", (_, before, after) => {
  expect(afterRule(dropBareCue, before)).toBe(after);
});
