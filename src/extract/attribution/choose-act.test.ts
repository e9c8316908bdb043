import { expect, test } from "vitest";
import { readDraft } from "../../../test/fixtures/marked-drafts.ts";
import { chooseAct } from "./choose-act.ts";

test.each([
  ["a cue that names its act", "[Norden|source] [denied|cue] [it|content].", { assert: 0.9 }, "deny"],
  [
    "a cue that leaves it open: the model's likeliest",
    "[Norden|source] [said|cue] [it|content].",
    { warn: 0.6, assert: 0.4 },
    "warn",
  ],
  ["neither: an assertion", "[Norden|source] [said|cue] [it|content].", {}, "assert"],
  ["no cue: the model's likeliest", "“[We will come|content].”", { promise: 0.8 }, "promise"],
  ["a claimed office", "[Norden|source] [claimed|cue] [the presidency of Oru|content].", {}, "claim-title"],
  [
    "a claimed deed",
    "[The Gulls|source] [claimed|cue] [responsibility for the fire|content].",
    {},
    "claim-responsibility",
  ],
  [
    "a claim of anything else",
    "[Norden|source] [claimed|cue] [the president had fled|content].",
    { assert: 0.9 },
    "assert",
  ],
])("%s", (_, marked, acts, expected) => {
  const { text, draft } = readDraft(marked, { acts });
  expect(chooseAct(text, draft)).toBe(expected);
});
