import { expect, test } from "vitest";
import { afterRule } from "../../../../test/fixtures/marked-drafts.ts";
import { relativeSource } from "./relative-source.ts";

// The model's spans, then those after the rule; a phrase is a name or a description that the model found.
test.each([
  [
    "who stands for the name before it",
    "[Ulla Norden|phrase], [who|source] [said|cue] [the ferry sank|content], left.",
    "[Ulla Norden|party], [who|source] [said|cue] [the ferry sank|content], left.",
  ],
  [
    "which stands for the description before it",
    "[The Oru council|phrase] (TOC) [which|source] [denied|cue] [any talks|content], left.",
    "[The Oru council|party] (TOC) [which|source] [denied|cue] [any talks|content], left.",
  ],
  [
    "who takes the nearest of several names",
    "[Ulla Norden|phrase] met [Eno Sarv|phrase], [who|source] [said|cue] [no|content].",
    "Ulla Norden met [Eno Sarv|party], [who|source] [said|cue] [no|content].",
  ],
  [
    "who stands for nobody where other words stand between",
    "[Ulla Norden|phrase] is a woman [who|source] [said|cue] [no|content].",
    "Ulla Norden is a woman [who|source] [said|cue] [no|content].",
  ],
  [
    "a body in capitals is no pronoun",
    "[Ulla Norden|phrase], [WHO|source] [said|cue], [was ill|content].",
    "Ulla Norden, [WHO|source] [said|cue], [was ill|content].",
  ],
  [
    "a name as source is its own party",
    "[Eno Sarv|phrase], [Norden|source] [said|cue], [was ill|content].",
    "Eno Sarv, [Norden|source] [said|cue], [was ill|content].",
  ],
])("%s", (_, before, after) => {
  expect(afterRule(relativeSource, before)).toBe(after);
});
