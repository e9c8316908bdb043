import fc from "fast-check";
import { expect, test } from "vitest";
import { piecesSpan } from "./pieces-span.ts";
import { wordPieces } from "./word-pieces.ts";

const VOCABULARY = new Map(["un", "##sink", "##able", "fer", "##ry"].map((word, id) => [word, id]));

const widened = (text: string, from: number, to: number) => {
  const { start, end } = piecesSpan(text, wordPieces(text, VOCABULARY), from, to);
  return text.slice(start, end);
};

test.each<[string, string, number, number, string]>([
  ["one piece of a word", "unsinkable ferry", 1, 2, "unsinkable"],
  ["the end of one and the beginning of another", "unsinkable ferry", 2, 4, "unsinkable ferry"],
  ["a whole word", "an unsinkable ferry", 0, 1, "an"],
  ["a combining mark at the end", "cafe\u0301 x", 0, 1, "cafe\u0301"],
  ["several marks at the end", "cafe\u0301\u0323 x", 0, 1, "cafe\u0301\u0323"],
  ["a non-joiner at the end", "می\u200c x", 0, 1, "می\u200c"],
  ["a sign of variation after a Chinese character", "葛\u{e0100}城", 0, 1, "葛\u{e0100}"],
  ["the tags of a flag", "🏴\u{e0067}\u{e0062}\u{e007f} x", 0, 1, "🏴\u{e0067}\u{e0062}\u{e007f}"],
  ["a mark beyond the first plane", "𑀓\u{11038} x", 0, 1, "𑀓\u{11038}"],
  ["a mark on a stop", "ferry.\u0301 x", 2, 3, ".\u0301"],
])("%s: all of it", (_, text, from, to, expected) => {
  expect(widened(text, from, to)).toBe(expected);
});

test("a span ends where a character that the reader sees does", () => {
  const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
  const units = [
    "un",
    "sink",
    "é",
    "e\u0301",
    "می\u200c",
    "👩‍👩‍👧",
    "👍🏽",
    "🏴\u{e0067}\u{e007f}",
    "🇫🇯",
    "葛\u{e0100}",
    "한",
    "क\u093f",
    ".",
    "”",
    " ",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...units), { maxLength: 12 }), (parts) => {
      const text = parts.join("");
      const ends = new Set([...graphemes.segment(text)].map((s) => s.index + s.segment.length));
      const pieces = wordPieces(text, VOCABULARY);
      for (let i = 0; i < pieces.ids.length; i++) expect(ends).toContain(piecesSpan(text, pieces, i, i + 1).end);
    }),
  );
});
