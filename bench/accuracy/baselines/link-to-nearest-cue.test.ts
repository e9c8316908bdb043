import { expect, test } from "vitest";
import type { Span } from "../../../src/text/span.ts";
import { linkToNearestCue } from "./link-to-nearest-cue.ts";

const text = "The council denied any talks. Oru said it would wait, adding that time was short.\nA minister spoke.";
const at = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test("source and content go to the nearest cue, and a source serves one cue only", () => {
  const tags = {
    cues: [at("denied"), at("said"), at("adding")],
    sources: [at("The council"), at("Oru")],
    contents: [at("any talks"), at("it would wait"), at("that time was short")],
  };
  expect(linkToNearestCue(text, tags)).toEqual([
    { cue: [at("denied")], source: [at("The council")], content: [at("any talks")] },
    { cue: [at("said")], source: [at("Oru")], content: [at("it would wait")] },
    { cue: [at("adding")], source: [], content: [at("that time was short")] },
  ]);
});

test("a tag does not cross a line break", () => {
  const tags = { cues: [at("adding")], sources: [at("A minister")], contents: [] };
  expect(linkToNearestCue(text, tags)).toEqual([{ cue: [at("adding")], source: [], content: [] }]);
});

test("without a cue there is no attribution", () => {
  expect(linkToNearestCue(text, { cues: [], sources: [at("Oru")], contents: [at("any talks")] })).toEqual([]);
});
