import { expect, test } from "vitest";
import { noteCharacters } from "./note-characters.ts";

test.each([
  ["an emoji is a pair, not a lone half", "Oru 🌍 said", []],
  ["a Persian joiner turns no direction", "می\u200cخواهد", []],
  ["an override is noted where it stands", "He said \u202eno\u202c.", [["direction-marks", 8, /: 2\.$/]]],
  ["a right-to-left mark is noted", "\u200fOru", [["direction-marks", 0, /: 1\.$/]]],
  ["an isolate is noted", "a \u2067b\u2069", [["direction-marks", 2, /: 2\.$/]]],
  ["a high half alone is noted", "ab\ud800c", [["lone-surrogates", 2, /^1 lone surrogate,/]]],
  ["a low half alone is noted", "🌍\udc00\udc00", [["lone-surrogates", 2, /^2 lone surrogates/]]],
])("%s", (_, text, notes) => {
  expect(noteCharacters(text as string)).toEqual(
    (notes as [string, number, RegExp][]).map(([code, start, words]) => ({
      code,
      at: { start, end: start + 1 },
      detail: expect.stringMatching(words),
    })),
  );
});
