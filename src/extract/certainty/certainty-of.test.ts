import { expect, test } from "vitest";
import { readDraft } from "../../../test/fixtures/marked-drafts.ts";
import type { Act } from "../../record/act.ts";
import { certaintyOf } from "./certainty-of.ts";

const holders = (marked: string, act: Act, entity: string | null = "e1") => {
  const { text, draft } = readDraft(marked);
  return certaintyOf(text, { entity, span: draft.source }, draft.cue, draft.content, act, draft.condition);
};

// How sure the speaker is, on which side, and how far the author stands behind it.
test.each<[string, Act, string, string, string]>([
  ["[Sarv|source] [said|cue] [the ferry sank|content].", "assert", "certain", "positive", "unknown"],
  ["[Sarv|source] [denied|cue] [the ferry sank|content].", "deny", "certain", "negative", "unknown"],
  ["[Sarv|source] [rejected|cue] [the plan|content].", "reject", "certain", "positive", "unknown"],
  ["[Sarv|source] [confirmed|cue] [the ferry sank|content].", "confirm", "certain", "positive", "certain"],
  ["[Sarv|source] [admitted|cue] [the ferry sank|content].", "admit", "certain", "positive", "certain"],
  ["[Sarv|source] [claimed|cue] [the ferry sank|content].", "assert", "certain", "positive", "possible"],
  ["[Sarv|source] [alleged|cue] [the ferry sank|content].", "accuse", "certain", "positive", "possible"],
  ["[Sarv|source] [believes|cue] [the ferry sank|content].", "assess", "probable", "positive", "unknown"],
  ["[Sarv|source] [said|cue] [the ferry probably sank|content].", "assert", "probable", "positive", "unknown"],
  ["[Sarv|source] [said|cue] [the ferry may have sunk|content].", "assert", "possible", "positive", "unknown"],
  ["[Sarv|source] [believes|cue] [the ferry may have sunk|content].", "assess", "possible", "positive", "unknown"],
  [
    "[Sarv|source] [said|cue] [he leaves [if it rains|condition]|content].",
    "promise",
    "conditional",
    "positive",
    "unknown",
  ],
  ["[Sarv|source] [demanded|cue] [boats|content].", "demand", "hypothetical", "positive", "unknown"],
  ["[Sarv|source] [asked|cue] [who sank it|content].", "ask", "unknown", "positive", "unknown"],
  ["[Sarv|source] [declined to confirm|cue] [it|content].", "decline-to-confirm", "unknown", "positive", "unknown"],
  ["“[The ferry sank|content].”", "assert", "certain", "positive", "unknown"],
])("%s (%s): %s, %s; the author: %s", (marked, act, value, polarity, author) => {
  expect(holders(marked, act)).toEqual([
    { holder: "e1", span: null, value, polarity },
    { holder: "author", span: null, value: author, polarity: "positive" },
  ]);
});

test("an unnamed holder stands at its words", () => {
  expect(holders("[Officials|source] [said|cue] [so|content].", "assert", null)[0]).toMatchObject({
    holder: null,
    span: { start: 0, end: 9 },
  });
});
