import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { afterRule, readDrafts } from "../../../test/fixtures/marked-drafts.ts";
import type { AttributionRule } from "./draft.ts";
import { ATTRIBUTION_RULES } from "./rules.ts";

test("every file of rules is in the list, by its name, once", () => {
  const files = readdirSync(new URL("rules/", import.meta.url)).filter((name) => !name.endsWith(".test.ts"));
  expect(ATTRIBUTION_RULES.map((rule) => `${rule.name}.ts`).sort()).toEqual(files.sort());
});

const all: AttributionRule = {
  name: "all",
  apply: (drafts, context) => ATTRIBUTION_RULES.reduce((found, rule) => rule.apply(found, context), drafts),
};

// The model's spans, then those after all rules in order.
test.each([
  [
    "a quotation with its cue in the middle",
    "[“No ferry will leave the harbour,” [Norden|source] [said|cue]. “We have seen it coming|content] for days.”",
    "“[No ferry will leave the harbour,|content]” [Norden|source] [said|cue]. “[We have seen it coming for days.|content]”",
  ],
  [
    "indirect speech with its comma and stop",
    "[No ferry would leave the harbour, |content][the [Oru|source] council|phrase] [said|cue].",
    "[No ferry would leave the harbour|content], [the Oru council|source] [said|cue].",
  ],
  [
    "clean spans stay as they are",
    "[The Oru council|source] [denied|cue] [any talks had taken place|content].",
    "[The Oru council|source] [denied|cue] [any talks had taken place|content].",
  ],
])("all rules together: %s", (_, before, after) => {
  expect(afterRule(all, before)).toBe(after);
});

test("a statement names the rules that changed it, and no other", () => {
  const { drafts, context } = readDrafts(
    "[Norden,|source1] [said|cue1] [that it rained.|content1] [Sarv|source2] [denied|cue2] [it|content2].",
  );
  expect(all.apply(drafts, context).map((d) => d.rules)).toEqual([["whole-source", "trim-content"], []]);
});
