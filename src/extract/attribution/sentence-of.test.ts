import { expect, test } from "vitest";
import { readDraft } from "../../../test/fixtures/marked-drafts.ts";
import { sentences } from "../../text/sentences.ts";
import { cut } from "../../text/span.ts";
import { sentenceOf } from "./sentence-of.ts";

const sentenceIn = (marked: string) => {
  const { text, draft } = readDraft(marked);
  const sentence = sentenceOf(draft.cue!, sentences(text));
  return sentence && cut(text, sentence);
};

test("a sentence is that of its cue", () => {
  expect(sentenceIn("It rained. Sarv [said|cue] [so|content]. Rain fell.")).toBe("Sarv said so.");
});

test("a sentence without end is looked at near its cue alone", () => {
  const far = "and it rained ".repeat(500);
  expect(sentenceIn(`${far}Sarv [said|cue] [so|content] ${far}`)).toHaveLength(2004);
});

test("a cue before all sentences stands in none", () => {
  expect(sentenceOf({ start: 0, end: 1 }, [{ start: 3, end: 9 }])).toBe(undefined);
});
