import { expect, test } from "vitest";
import { readBook } from "../../../test/fixtures/marked-book.ts";
import { readDrafts } from "../../../test/fixtures/marked-drafts.ts";
import { sentences } from "../../text/sentences.ts";
import { cut } from "../../text/span.ts";
import { publisherOf } from "./publisher-of.ts";

test.each([
  ["Sarv [said|cue] on [Radio Oru|organization] that [it was late|content].", "Radio Oru"],
  ["Sarv [wrote|cue] in the [Karsund Gazette|organization] that [it was late|content].", "Karsund Gazette"],
  ["In an op-ed for the [Gull|organization], Sarv [argued|cue] [it was late|content].", "Gull"],
  ["In an interview on [Radio Oru|organization], Sarv [said|cue] [it was late|content].", "Radio Oru"],
  ["Sarv [told|cue] [[Radio Oru|organization]|audience] that [it was late|content].", null],
  ["The [Gull|organization] [said|cue] [it was late|content].", null],
  ["[The [Gull|organization]|source] [said|cue] [it was late|content].", null],
  ["Sarv [said|cue] that [the op-ed in the [Gull|organization] was late|content].", null],
  ["Sarv [said|cue] [it was late|content]. He had an op-ed in the [Gull|organization].", null],
  ["Sarv [said|cue] in [Oru|place] that [it was late|content].", null],
  ["Sarv [said|cue] that [it was late|content], which angered the [Gull|organization].", null],
  ["Of the interview, Sarv [said|cue] “[no|content]” to a friend on the [Gull|organization].", null],
])("%s: %s", (marked, outlet) => {
  const { text, drafts } = readDrafts(marked);
  const contents = drafts.flatMap((d) => d.content);
  const found = publisherOf(text, drafts[0]!, sentences(text), contents, readBook(marked));
  expect(found && cut(text, found.span)).toBe(outlet);
});
