import { expect, test } from "vitest";
import { readDrafts } from "../../../test/fixtures/marked-drafts.ts";
import { sentences } from "../../text/sentences.ts";
import type { Days } from "../times/day-of.ts";
import { saidWhen } from "./said-when.ts";

const WEDNESDAY = { from: "2031-03-12", to: "2031-03-12" };

const whenOf = (marked: string, published: Days | null) => {
  const { text, drafts } = readDrafts(marked);
  const contents = drafts.flatMap((d) => d.content);
  return saidWhen(text, drafts[0]!, sentences(text), contents, published)?.from ?? null;
};

// The document is of Wednesday, 12 March 2031.
test.each([
  ["a day beside the cue", "Sarv [said|cue] on Tuesday that [it was late|content].", "2031-03-11"],
  ["a day before it", "On Monday Sarv [said|cue] [it was late|content].", "2031-03-10"],
  ["the nearer of two", "On Monday the ferry sank, Sarv [said|cue] on Tuesday, [alas|content].", "2031-03-11"],
  ["a date with a year", "Sarv [said|cue] on March 3, 2030, that [it was late|content].", "2030-03-03"],
  ["the words that the model marks", "Sarv [said|cue] [so|content], [yesterday|when], not on Monday.", "2031-03-11"],
  ["a day in what is said", "Sarv [said|cue] [the ferry sank on Tuesday|content].", null],
  ["a day in another sentence", "Rain fell on Tuesday. Sarv [said|cue] [so|content].", null],
  [
    "a day beside a cue that is reported",
    "[Ro|source2] [told|cue2] Oru [that Sarv [denied|cue] on Tuesday [it|content]|content2].",
    "2031-03-11",
  ],
  ["a day far off in a long sentence", `On Monday,${" it rained".repeat(10)}, Sarv [said|cue] [so|content].`, null],
  ["no day at all", "Sarv [said|cue] [so|content].", null],
  ["no cue", "On Monday “[it is late|content].”", null],
])("%s", (_, marked, day) => {
  expect(whenOf(marked, WEDNESDAY)).toBe(day);
});

test("a weekday is none where the document has no date, a full date is one", () => {
  expect(whenOf("Sarv [said|cue] on Tuesday [so|content].", null)).toBe(null);
  expect(whenOf("Sarv [said|cue] on March 3, 2030, [so|content].", null)).toBe("2030-03-03");
});
