import fc from "fast-check";
import { expect, test } from "vitest";
import { UNKNOWN, wordPieces } from "./word-pieces.ts";

const VOCABULARY = new Map(
  ["fer", "##ry", "ferry", "no", "##s", "un", "##sink", "##able", ".", "“", "”", "奥", "e", "##no"].map((w, i) => [
    w,
    1000 + i,
  ]),
);
const names = new Map([...VOCABULARY].map(([word, id]) => [id, word]));

/** Each piece with the characters that it stands for. */
const pieces = (text: string) => {
  const p = wordPieces(text, VOCABULARY);
  return Array.from(p.ids, (id, i) => `${names.get(id) ?? "?"}=${text.slice(p.start[i], p.end[i])}`);
};

test.each([
  ["the longest known beginning first", "Ferrys", ["ferry=Ferry", "##s=s"]],
  ["several pieces", "unsinkable.", ["un=un", "##sink=sink", "##able=able", ".=."]],
  ["a word that cannot be cut to its end is unknown whole", "ferryboat", ["?=ferryboat"]],
  ["an accent within", "E\u0301no", ["e=E", "##no=no"]],
  ["an invisible character within", "un\u200csink\u0000able", ["un=un", "##sink=sink", "##able=able"]],
  ["a word of over 100 letters is unknown", "s".repeat(101), [`?=${"s".repeat(101)}`]],
  ["emoji", "no 👩‍👧 no", ["no=no", "?=👩‍👧", "no=no"]],
  ["nothing", "\u0000 \n", []],
  ["a heading is given the stop that it lacks", "No ferry\n \nNo.", ["no=No", "ferry=ferry", ".=", "no=No", ".=."]],
  ["a line that was broken is no heading", "No\nferry", ["no=No", "ferry=ferry"]],
  ["what ends in a mark, and the end of a text, need none", "No.\n\nNo\n\n", ["no=No", ".=.", "no=No"]],
])("%s", (_, text, expected) => {
  expect(pieces(text)).toEqual(expected);
});

test("a piece knows its word, the word's shape and whether it is quoted", () => {
  const p = wordPieces("No “Unsinkable”", VOCABULARY);
  expect([...p.word]).toEqual([0, 1, 2, 2, 2, 3]);
  expect([...p.case]).toEqual([2, 0, 2, 2, 2, 0]);
  expect([...p.quote]).toEqual([0, 1, 1, 1, 1, 1]);
  expect(p.ids).not.toContain(UNKNOWN);
});

test("in any text, pieces lie in it, hold something, and follow one another", () => {
  const odd = fc.string({ unit: fc.constantFrom(..."nofery .\n“”\u0301\u200c\u200d\u0000奥👩\ud83d\udd25\u00a0İ한ſ") });
  fc.assert(
    fc.property(odd, (text) => {
      const p = wordPieces(text, VOCABULARY);
      for (let i = 0; i < p.ids.length; i++) {
        if (p.word[i] === -1) expect([p.start[i], names.get(p.ids[i]!)]).toEqual([p.end[i], "."]);
        else expect(p.start[i]).toBeLessThan(p.end[i]!);
        expect(p.end[i]).toBeLessThanOrEqual(text.length);
        if (i > 0) expect(p.start[i]).toBeGreaterThanOrEqual(p.start[i - 1]!);
        if (i > 0 && p.word[i] !== p.word[i - 1]) expect(p.start[i]).toBeGreaterThanOrEqual(p.end[i - 1]!);
      }
    }),
  );
});
