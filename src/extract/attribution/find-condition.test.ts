import { expect, test } from "vitest";
import { readDraft } from "../../../test/fixtures/marked-drafts.ts";
import { cut } from "../../text/span.ts";
import { findCondition } from "./find-condition.ts";

test.each([
  [
    "a condition in the content",
    "[Sarv|source] [vowed|cue] [to leave [if it rains|condition]|content].",
    "if it rains",
  ],
  [
    "one at its beginning",
    "[[Unless it rains|condition], we stay|content], [Sarv|source] [said|cue].",
    "Unless it rains",
  ],
  [
    "one in a gap of the content",
    "“[We stay|content],” Sarv [said|cue], [if it rains|condition], “[here|content].”",
    "if it rains",
  ],
  [
    "one that reaches out of the content ends with it",
    "[Sarv [said|cue] [he goes when|content] it rains|condition].",
    "he goes when",
  ],
  ["one outside the content", "[If it rains|condition], Sarv [said|cue] [no|content].", null],
  ["words without a word of condition", "[Sarv|source] [vowed|cue] [to leave [for ever|condition]|content].", null],
  ["a plain one that the model left out", "[Sarv|source] [vowed|cue] [to leave if it rains|content].", "if it rains"],
  [
    "several in a row before what they bind",
    "[Sarv|source] [said|cue] “[If it rains, if the pier is closed, we will leave|content].”",
    "If it rains, if the pier is closed",
  ],
  ["a question of whether is none", "[Sarv|source] [will see|cue] [if it rains|content].", null],
  ["one beside what merely was is none", "[Sarv|source] [said|cue] [nobody cared if it rained|content].", null],
  ["none", "[Sarv|source] [vowed|cue] [to leave|content].", null],
])("%s", (_, marked, expected) => {
  const { text, draft } = readDraft(marked);
  const found = findCondition(text, draft);
  expect(found && cut(text, found)).toBe(expected);
});
