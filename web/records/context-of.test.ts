import { expect, test } from "vitest";
import { contextOf } from "./context-of.ts";

const marked = (text: string, spans: { start: number; end: number }[]) =>
  contextOf(text, spans)
    .map(({ words, isMarked }) => (isMarked ? `[${words}]` : words))
    .join("");

test("the words of a record stand in their text as it is", () => {
  expect(marked("Mara Tenn said no. Nobody asked.", [{ start: 0, end: 9 }])).toBe("[Mara Tenn] said no. Nobody asked.");
});

test("several pieces stand in the order of the text, with what is between them", () => {
  expect(
    marked("one two three four", [
      { start: 8, end: 13 },
      { start: 0, end: 3 },
    ]),
  ).toBe("[one] two [three] four");
});

test("of a long text only what is near is shown, in whole words", () => {
  const text = `${"word ".repeat(200)}HERE${" tail".repeat(200)}`;
  const at = text.indexOf("HERE");
  const shown = marked(text, [{ start: at, end: at + 4 }]);
  expect(shown).toMatch(/^… word .*\[HERE\] tail.* …$/s);
  expect(shown.length).toBeLessThan(450);
});

test("a record that stands on no words has no context", () => {
  expect(contextOf("text", [])).toEqual([]);
});
