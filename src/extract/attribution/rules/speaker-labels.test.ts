import { expect, test } from "vitest";
import { afterRule } from "../../../../test/fixtures/marked-drafts.ts";
import { speakerLabels } from "./speaker-labels.ts";

const whole = (lines: readonly string[]) => lines.join("\n");

// The text, then the statements after the rule.
test.each([
  [
    "turns with a speaker that comes back are statements of their labels",
    ["NORDEN: No ferry sails.", "SARV: Why not?", "NORDEN: The sea is high."],
    [
      "[NORDEN|source1]: [No ferry sails.|content1]",
      "[SARV|source2]: [Why not?|content2]",
      "[NORDEN|source3]: [The sea is high.|content3]",
    ],
  ],
  [
    "what stands in brackets after the name is no part of it",
    ["Ulla Norden (by telephone): No ferry.", "Eno Sarv: Why?", "Ulla Norden: The sea."],
    [
      "[Ulla Norden|source1] (by telephone): [No ferry.|content1]",
      "[Eno Sarv|source2]: [Why?|content2]",
      "[Ulla Norden|source3]: [The sea.|content3]",
    ],
  ],
  [
    "what a turn reports stays beside it",
    ["A. Norden: [Sarv|source] [says|cue] [no|content].", "Eno Sarv: I did not.", "A. Norden: You did."],
    [
      "[A. Norden|source1]: [[Sarv|source2] [says|cue2] [no|content2].|content1]",
      "[Eno Sarv|source3]: [I did not.|content3]",
      "[A. Norden|source4]: [You did.|content4]",
    ],
  ],
  [
    "a statement without a cue in a turn gives way to the turn",
    ["Norden: [No ferry sails|content].", "Sarv: Why not?", "Norden: The sea is high."],
    [
      "[Norden|source1]: [No ferry sails.|content1]",
      "[Sarv|source2]: [Why not?|content2]",
      "[Norden|source3]: [The sea is high.|content3]",
    ],
  ],
  [
    "lines between turns are the author's",
    ["Norden: No ferry.", "A pause follows.", "Sarv: Why?", "Norden: The sea."],
    [
      "[Norden|source1]: [No ferry.|content1]",
      "A pause follows.",
      "[Sarv|source2]: [Why?|content2]",
      "[Norden|source3]: [The sea.|content3]",
    ],
  ],
  [
    "two labelled lines are no transcript",
    ["Norden: No ferry.", "Norden: The sea is high."],
    ["Norden: No ferry.", "Norden: The sea is high."],
  ],
  [
    "a list in which no label comes back is no transcript",
    ["Where: Oru harbour", "When: Tuesday at noon", "Price: none"],
    ["Where: Oru harbour", "When: Tuesday at noon", "Price: none"],
  ],
  [
    "a colon late in a sentence labels nothing",
    [
      "Norden said one thing more on that day: no.",
      "Sarv had no answer for it at all: none.",
      "Sarv had no answer for it at all: none.",
    ],
    [
      "Norden said one thing more on that day: no.",
      "Sarv had no answer for it at all: none.",
      "Sarv had no answer for it at all: none.",
    ],
  ],
  [
    "times of day label nothing",
    ["12:30 A ferry leaves.", "13:30 A ferry leaves.", "12:30 A ferry leaves."],
    ["12:30 A ferry leaves.", "13:30 A ferry leaves.", "12:30 A ferry leaves."],
  ],
])("%s", (_, before, after) => {
  expect(afterRule(speakerLabels, whole(before))).toBe(whole(after));
});
