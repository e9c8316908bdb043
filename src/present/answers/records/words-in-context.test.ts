import { expect, test } from "vitest";
import { wordsInContext } from "./words-in-context.ts";

const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test("the words are marked in their line, and other lines are left out", () => {
  const text = "Above.\nMara Tenn said the bridge was closed on Monday.\nBelow.";
  expect(wordsInContext(text, [at(text, "the bridge was closed")])).toBe(
    "Mara Tenn said ⟦the bridge was closed⟧ on Monday.",
  );
});

test("pieces are marked apart, with the words between them", () => {
  const text = "“The bridge,” she said, “was closed.”";
  expect(wordsInContext(text, [at(text, "The bridge,"), at(text, "was closed.")])).toBe(
    "“⟦The bridge,⟧” she said, “⟦was closed.⟧”",
  );
});

test("of a long line whole words are shown on either side", () => {
  const text = `${"before ".repeat(60)}HERE${" behind".repeat(60)}`;
  const shown = wordsInContext(text, [at(text, "HERE")])!;
  expect(shown).toMatch(/^… (before )+⟦HERE⟧( behind)+ …$/);
  expect(shown.length).toBeLessThan(350);
});

test("where no words stand there is no context", () => {
  expect(wordsInContext("Words.", [])).toBe(null);
});
