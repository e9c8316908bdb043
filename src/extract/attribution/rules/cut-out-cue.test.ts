import fc from "fast-check";
import { expect, test } from "vitest";
import { afterRule, readDrafts } from "../../../../test/fixtures/marked-drafts.ts";
import { overlaps } from "../../../text/span.ts";
import { cutOutCue } from "./cut-out-cue.ts";

// The model's spans, then those after the rule.
test.each([
  [
    "a cue inside the content cuts it in two, its source beside it too",
    "[No ferry, [Norden|source] [said|cue], would sail|content].",
    "[No ferry, |content][Norden|source] [said|cue][, would sail|content].",
  ],
  [
    "a source after the cue is cut out with it",
    "[No ferry, [said|cue] [the governor|source], would sail|content].",
    "[No ferry, |content][said|cue] [the governor|source][, would sail|content].",
  ],
  [
    "a source far from the cue stays in the content",
    "[[The council|source] of the whole island [said|cue] no ferry|content].",
    "[[The council|source] of the whole island |content][said|cue][ no ferry|content].",
  ],
  [
    "a cue without a source is cut out alone",
    "[No ferry, it was [said|cue], would sail|content].",
    "[No ferry, it was |content][said|cue][, would sail|content].",
  ],
  [
    "a cue at the content's beginning is cut off",
    "[Norden|source] [[said|cue] no ferry would sail|content].",
    "[Norden|source] [said|cue][ no ferry would sail|content].",
  ],
  [
    "a content that is nothing but its cue goes",
    "[Norden|source] [[said|cue]|content] so.",
    "[Norden|source] [said|cue] so.",
  ],
  [
    "a content beside its cue stays",
    "[Norden|source] [said|cue] [no ferry would sail|content].",
    "[Norden|source] [said|cue] [no ferry would sail|content].",
  ],
  [
    "another statement's cue stays in the content",
    "[Norden|source1] [said|cue1] [[Sarv|source2] [denied|cue2] [it|content2]|content1].",
    "[Norden|source1] [said|cue1] [[Sarv|source2] [denied|cue2] [it|content2]|content1].",
  ],
  ["a statement without a cue stays", "[No ferry would sail|content].", "[No ferry would sail|content]."],
])("%s", (_, before, after) => {
  expect(afterRule(cutOutCue, before)).toBe(after);
});

test("whatever the model marks, no content holds its cue and no piece is empty", () => {
  const span = fc
    .tuple(fc.nat({ max: 30 }), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]) => ({ start, end: start + length }));
  const { drafts, context } = readDrafts(`[${"x".repeat(43)}|content]`);
  fc.assert(
    fc.property(span, fc.option(span), fc.array(span, { minLength: 1, maxLength: 3 }), (cue, source, content) => {
      for (const piece of cutOutCue.apply([{ ...drafts[0]!, cue, source, content }], context)[0]!.content) {
        expect(piece.start).toBeLessThan(piece.end);
        expect(overlaps(piece, cue)).toBe(false);
      }
    }),
  );
});
