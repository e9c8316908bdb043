import { expect, test } from "vitest";
import { readDraft } from "../../../test/fixtures/marked-drafts.ts";
import type { Act } from "../../record/act.ts";
import { cut } from "../../text/span.ts";
import { divideClaims } from "./divide-claims.ts";

const claimsOf = (marked: string, act: Act) => {
  const { text, draft } = readDraft(marked);
  const claims = divideClaims(text, "s", draft.content, act, draft.condition);
  return claims.map((c) => ({ ...c, words: c.spans.map((s) => cut(text, s)).join(" | ") }));
};

// A statement of this act, and its claims: each with its act and whether it has the condition.
test.each<[string, string, Act, [string, Act, boolean][]]>([
  ["one clause", "Sarv [said|cue] [it was late|content].", "assert", [["it was late", "assert", false]]],
  [
    "a threat on a condition beside an assertion",
    "Sarv [said|cue]: “[They are pursuing a peace deal, but [if that fails|condition], they will do what it takes.|content]”",
    "threaten",
    [
      ["They are pursuing a peace deal", "threaten", false],
      ["if that fails, they will do what it takes.", "threaten", true],
    ],
  ],
  [
    "sentences with acts of their own",
    "Sarv [said|cue]: “[We will come back. Who fired first? We condemn the attack.|content]”",
    "promise",
    [
      ["We will come back.", "promise", false],
      ["Who fired first?", "ask", false],
      ["We condemn the attack.", "condemn", false],
    ],
  ],
  [
    "sentences of the same act are one claim",
    "Sarv [said|cue]: “[The ferry sank. The harbour burnt.|content]”",
    "assert",
    [["The ferry sank. | The harbour burnt.", "assert", false]],
  ],
  [
    "both pieces of a quotation are one claim",
    "“[The ferry sank,|content]” Sarv [said|cue]. “[The harbour burnt.|content]”",
    "assert",
    [["The ferry sank, | The harbour burnt.", "assert", false]],
  ],
  [
    "a clause too short for one of its own stays",
    "Sarv [said|cue] [we go; we will be back soon|content].",
    "assert",
    [["we go; we will be back soon", "assert", false]],
  ],
  [
    "the principal claim is the first that has the statement's act",
    "Sarv [said|cue] [the ferry sank last night, and we will find who did it|content].",
    "promise",
    [["the ferry sank last night | we will find who did it", "promise", false]],
  ],
])("%s", (_, marked, act, expected) => {
  expect(claimsOf(marked, act).map((c) => [c.words, c.act, c.condition !== null])).toEqual(expected);
});

test.each<[string, Act, string, string]>([
  ["the ferry sank", "assert", "holds", "actual"],
  ["no ferry sank", "assert", "holds", "actual"],
  ["the ferry did not sink", "assert", "fails", "actual"],
  ["the ferry didn’t sink", "assert", "fails", "actual"],
  ["the ferry has never sunk", "assert", "fails", "actual"],
  ["the ferry will sink", "predict", "holds", "future"],
  ["we’ll sink it", "threaten", "holds", "future"],
  ["the garrison leaves", "demand", "holds", "future"],
  ["the ferry might sink", "assess", "holds", "hypothetical"],
  ["the ferry sank in 1987", "assert", "holds", "historical"],
])("“%s” as %s: %s, %s", (words, act, polarity, modality) => {
  expect(claimsOf(`Sarv [said|cue] [${words}|content].`, act)).toMatchObject([{ polarity, modality }]);
});

test("claims of a statement have different ids", () => {
  const ids = claimsOf("Sarv [said|cue]: “[We will come back. Who fired first?|content]”", "promise").map((c) => c.id);
  expect(new Set(ids).size).toBe(2);
});
