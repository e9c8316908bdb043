import { expect, test } from "vitest";
import { readDrafts } from "../../../test/fixtures/marked-drafts.ts";
import { sentences } from "../../text/sentences.ts";
import { chooseMedium } from "./choose-medium.ts";

const mediumOf = (marked: string, media = {}) => {
  const { text, drafts } = readDrafts(marked, { media });
  return chooseMedium(
    text,
    drafts[0]!,
    sentences(text),
    drafts.flatMap((d) => d.content),
  );
};

test.each([
  ["Sarv [said|cue] [it was late|content] in a written statement.", "release"],
  ["In a joint statement, both [said|cue] [it was late|content].", "release"],
  ["Sarv [said|cue] at a news conference that [it was late|content].", "press conference"],
  ["Sarv [told|cue] reporters at a briefing with reporters that [it was late|content].", "press conference"],
  ["Sarv [tweeted|cue] that [it was late|content].", "post"],
  ["Sarv [wrote|cue] on Facebook that [it was late|content].", "post"],
  ["Sarv [said|cue] in an interview on television that [it was late|content].", "interview"],
  ["Sarv [said|cue] by telephone that [it was late|content].", "call"],
  ["Sarv [said|cue] in a phone call that [it was late|content].", "call"],
  ["Sarv [wrote|cue] in a letter to the council that [it was late|content].", "letter"],
  ["Sarv [said|cue] in a video that [it was late|content].", "broadcast"],
  ["Sarv [said|cue] in a speech that [it was late|content].", "speech"],
  ["Sarv [argued|cue] in an op-ed for the Gull that [it was late|content].", "op-ed"],
  ["[Sarv|source] [said|cue] [it was late|content], [by radio|medium].", "broadcast"],
  ["Sarv [said|cue] that [the letter was late|content].", "unknown"],
  ["The letter was late. Sarv [said|cue] [so|content].", "unknown"],
  ["The interview that never was angered Sarv, who [said|cue] [so|content].", "unknown"],
  ["Sarv [said|cue] in a report that [it was late|content].", "document"],
  ["The letter writer Sarv [said|cue] [it was late|content].", "unknown"],
  ["Sarv [said|cue] [it was late|content].", "unknown"],
])("%s: %s", (marked, medium) => {
  expect(mediumOf(marked)).toBe(medium);
});

test("where the sentence names none, the model's class holds if it is sure, and only beside a cue", () => {
  expect(mediumOf("Sarv [said|cue] [so|content].", { speech: 0.8 })).toBe("speech");
  expect(mediumOf("Sarv [said|cue] [so|content].", { speech: 0.4, unknown: 0.3 })).toBe("unknown");
  expect(mediumOf("“[It was late|content].”", { speech: 0.8 })).toBe("unknown");
});

test("what the sentence says goes before the model's class", () => {
  expect(mediumOf("Sarv [said|cue] in a letter that [it was late|content].", { speech: 0.9 })).toBe("letter");
});
