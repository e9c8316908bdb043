import fc from "fast-check";
import { expect, test } from "vitest";
import { widenToGraphemes } from "./widen-to-graphemes.ts";

const widened = (text: string, start: number, end: number) => {
  const span = widenToGraphemes(text, { start, end });
  return [text.slice(span.start, span.end), span.grew];
};

test("whole characters stay as they were selected", () => {
  expect(widened("the café at noon", 4, 8)).toEqual(["café", false]);
  expect(widened("قال المتحدث", 0, 3)).toEqual(["قال", false]);
});

test("half a character is widened to the whole of it", () => {
  expect(widened("the cafe\u0301 at noon", 4, 8)).toEqual(["cafe\u0301", true]);
  expect(widened("a 👩‍👩‍👧 b", 4, 5)).toEqual(["👩‍👩‍👧", true]);
  expect(widened("🇫🇷🇩🇪", 2, 4)).toEqual(["🇫🇷", true]);
  expect(widened("one\r\ntwo", 4, 8)).toEqual(["\r\ntwo", true]);
});

test("widening holds what was selected, and doing it again changes nothing", () => {
  const texts = fc.string({
    unit: fc.constantFrom("a", " ", "\u0301", "👩", "\u200d", "🇫", "ن", "\n"),
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(texts, fc.nat(60), fc.nat(60), (text, a, b) => {
      const start = Math.min(a, b, text.length);
      const end = Math.min(Math.max(a, b), text.length);
      const once = widenToGraphemes(text, { start, end });
      expect(once.start).toBeLessThanOrEqual(start);
      expect(once.end).toBeGreaterThanOrEqual(end);
      expect(widenToGraphemes(text, once)).toMatchObject({ start: once.start, end: once.end, grew: false });
    }),
  );
});
