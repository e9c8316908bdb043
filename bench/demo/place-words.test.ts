import { expect, test } from "vitest";
import { placeWords } from "./place-words.ts";

const TEXT = "Tenn said no. The council said yes.";

test("words that stand once are placed, wherever they are in the key", () => {
  const { key, wrong } = placeWords(
    { statements: [{ cue: { text: "said", in: "council said" }, content: [{ text: "yes" }] }] },
    TEXT,
  );
  expect(key).toEqual({
    statements: [{ cue: { start: 26, end: 30, text: "said" }, content: [{ start: 31, end: 34, text: "yes" }] }],
  });
  expect(wrong).toEqual([]);
});

test("words that stand twice or not at all are told of and left", () => {
  const key = { cue: { text: "said" }, source: { text: "Pardell" } };
  expect(placeWords(key, TEXT)).toEqual({
    key,
    wrong: ["“said” stands there more than once, or without the words", "“Pardell” is not in the text"],
  });
});

test("a span that holds its words stays where it is", () => {
  const key = { cue: { start: 5, end: 9, text: "said" } };
  expect(placeWords(key, TEXT)).toEqual({ key, wrong: [] });
});
