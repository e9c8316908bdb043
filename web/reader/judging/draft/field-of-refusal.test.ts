import { expect, test } from "vitest";
import { fieldOfRefusal, wordsOfRefusal } from "./field-of-refusal.ts";

const sent = {
  act: "deny",
  speaker: "Mara",
  to: "the envoys",
  relays: ["Oru Post", "the desk"],
  content: [{ start: 1, end: 2 }],
};

test.each([
  ["edits.content.0: Invalid input", "content"],
  ["act: Invalid option", "act"],
  ["the text does not have the words “the envoys”", "to"],
  ["“the desk” stands in several places: 3-8; give more words, or one of these with --at", "relays"],
  ["the document names no Mara; it names Mara Tenn (e1)", "speaker"],
  ["Mara may be Mara Tenn (e1), Mara Velt (e2)", "speaker"],
  ["the pieces of a content may not share words", "content"],
  ["reason: Too big", null],
  ["the ledger is busy", null],
])("%s stands at %s", (message, field) => {
  expect(fieldOfRefusal(message, sent)).toBe(field);
});

test("offsets that nobody can type in a form are left out", () => {
  expect(
    wordsOfRefusal("“the desk” stands in several places: 3-8, 20-25; give more words, or one of these with --at"),
  ).toBe("“the desk” stands in several places of the text: give more words");
  expect(wordsOfRefusal("the ledger is busy")).toBe("the ledger is busy");
});
