import { expect, test } from "vitest";
import { readBook, readUtterers } from "../../../test/fixtures/marked-book.ts";
import { readDraft } from "../../../test/fixtures/marked-drafts.ts";
import type { Act } from "../../record/act.ts";
import { passesOn } from "./passes-on.ts";

test.each<[string, Act, boolean]>([
  ["[The [Gull|organization]|source] [said|cue] [Sarv had denied it|content].", "assert", true],
  ["[[Norden|person]|source] [reported|cue] [that Sarv had denied it|content].", "assert", true],
  ["[Sarv had denied it|content], [according to|cue] [[Norden|person]|source].", "assert", true],
  ["[[Norden|person]|source] [said|cue] [Sarv had denied it|content].", "assert", false],
  ["[[Kars|place]|source] [said|cue] [Sarv had denied it|content].", "assert", false],
  ["[The [Gull|organization]|source] [denied|cue] [that Sarv had said it|content].", "deny", false],
  ["[The [Gull|organization]|source] [predicted|cue] [Sarv would deny it|content].", "predict", false],
  ["[The [Gull|organization]|source] [declined to confirm|cue] [it|content].", "decline-to-confirm", false],
  ["[Officials|source] [said|cue] [Sarv had denied it|content].", "assert", false],
  ["“[Sarv denied it|content].”", "assert", false],
])("%s (%s): %s", (marked, act, passes) => {
  const { text, draft } = readDraft(marked);
  const book = readBook(marked);
  expect(passesOn(text, draft, act, readUtterers(draft, book), book)).toBe(passes);
});
