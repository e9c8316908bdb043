import { expect, test } from "vitest";
import { readBook, readUtterers } from "../../../test/fixtures/marked-book.ts";
import { readDrafts } from "../../../test/fixtures/marked-drafts.ts";
import { sentences } from "../../text/sentences.ts";
import { settingsOf } from "./settings-of.ts";

const WEDNESDAY = { from: "2031-03-12", to: "2031-03-12" };
const FIRST = "[[Norden|person]|source1] [said|cue1] in an interview on Monday that [it was late|content1].";
const STATED = "[[Norden|person]|source1] [said|cue1] in a statement on Monday that [it was late|content1].";

// Each statement's medium and day, in the order of their cues.
test.each([
  [
    "an occasion holds for what its speaker says next",
    `${FIRST} [[Norden|person]|source2] [added|cue2] [no more|content2].`,
    ["interview 2031-03-10", "interview 2031-03-10"],
  ],
  [
    "a day of its own is kept",
    `${FIRST} [[Norden|person]|source2] [added|cue2] on Tuesday [no|content2].`,
    ["interview 2031-03-10", "interview 2031-03-11"],
  ],
  [
    "a medium of its own is kept",
    `${FIRST} [[Norden|person]|source2] [wrote|cue2] in a letter that [it was|content2].`,
    ["interview 2031-03-10", "letter none"],
  ],
  [
    "it ends with its paragraph",
    `${FIRST}\n[[Norden|person]|source2] [added|cue2] [no more|content2].`,
    ["interview 2031-03-10", "unknown none"],
  ],
  [
    "it does not hold for another",
    `${FIRST} [[Sarv|person]|source2] [added|cue2] [no more|content2].`,
    ["interview 2031-03-10", "unknown none"],
  ],
  ["nor for nobody", `${FIRST} It was [added|cue2] that [no|content2].`, ["interview 2031-03-10", "unknown none"]],
  [
    "a written statement holds for its sentence alone",
    `${STATED} [[Norden|person]|source2] [added|cue2] [no more|content2].`,
    ["release 2031-03-10", "unknown none"],
  ],
])("%s", (_, marked, expected) => {
  const { text, drafts } = readDrafts(marked);
  const book = readBook(marked);
  const settings = settingsOf(text, drafts, sentences(text), WEDNESDAY, (d) => readUtterers(d, book));
  expect(drafts.map((d) => `${settings.get(d)!.medium} ${settings.get(d)!.when?.from ?? "none"}`)).toEqual(expected);
});
