import { expect, test } from "vitest";
import { contextOf, linesOf } from "./context-of.ts";

const SENTENCES = ["One is here.", "Two is here.", "Three is here.", "Four is here.", "Five is here.", "Six is here."];
const text = SENTENCES.join("\n\n");

test("a statement is shown with two sentences before it and two behind it", () => {
  const start = text.indexOf("Four");
  const { start: from, end } = contextOf(text, [{ start, end: start + 4 }]);
  expect(text.slice(from, end)).toBe(SENTENCES.slice(1).join("\n\n"));
});

test("blank lines are no lines, and lines begin and end where the text has them", () => {
  const lines = linesOf("ab\r\n \r\ncd", { start: 0, end: 9 });
  expect(lines).toEqual([
    { start: 0, end: 2 },
    { start: 7, end: 9 },
  ]);
});

test("what stands on no words has no context", () => {
  expect(contextOf(text, [])).toEqual({ start: 0, end: 0 });
});
