import { expect, test } from "vitest";
import { placeOf, showPlace } from "./place-of.ts";

test("paragraphs are the lines with something on them, characters are counted from 1", () => {
  expect(showPlace("One.\n\n \r\nTwo three.", 13)).toBe("¶2:5");
});

test("an emoji is one character", () => {
  expect(placeOf("🌍 a", 3)).toEqual({ paragraph: 1, character: 3 });
});
