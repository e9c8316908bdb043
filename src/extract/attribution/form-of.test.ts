import { expect, test } from "vitest";
import { readDraft } from "../../../test/fixtures/marked-drafts.ts";
import { findQuotations } from "./find-quotations.ts";
import { formOf } from "./form-of.ts";

test.each([
  ["“[No ferry will sail,|content]” [Norden|source] [said|cue].", "direct"],
  ["“[No ferry,|content]” [Norden|source] [said|cue], “[will sail.|content]”", "direct"],
  ["[Norden|source] [said|cue] [no ferry would sail|content].", "indirect"],
  ["[Norden|source] [said|cue] [the ferry was “a floating coffin”|content].", "mixed"],
  ["“[No ferry,|content]” [Norden|source] [said|cue], and that [the sea was high|content].", "mixed"],
  ["[Norden|source] [said|cue] [no ferry would sail|content]. “A pity.”", "indirect"],
  ["[Norden|source] [spelled|cue] “[…|content]”", "indirect"],
])("%s: %s", (marked, form) => {
  const { text, draft } = readDraft(marked);
  expect(formOf(text, draft.content, findQuotations(text))).toBe(form);
});
