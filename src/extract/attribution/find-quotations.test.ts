import fc from "fast-check";
import { expect, test } from "vitest";
import { readMarked, writeMarked } from "../../../test/fixtures/marked-text.ts";
import { findQuotations, type Quotation } from "./find-quotations.ts";

const roleOf = (q: Quotation) => (q.closed ? "closed" : q.continued ? "continued" : "open");

// What stands between the marks, and how the quotation ends.
test.each([
  ["curly marks", "“[It is late,|closed]” he said. “[Go home.|closed]”"],
  ["straight marks", '"[It is late,|closed]" he said. "[Go home.|closed]"'],
  ["angle marks", "«[It is late|closed]», he said."],
  ["low and high marks", "„[It is late|closed]“, he said."],
  ["no marks at all", "It is late, the governor’s ‘envoy’ said."],
  ["curly marks in curly marks are the outer one's", "“[He said “no,” and left.|closed]”"],
  ["single marks in double ones are the outer one's", "“[He said ‘no’ and left.|closed]”"],
  ["straight marks in curly ones are the outer one's", '“[He said "no" and left.|closed]”'],
  ["a quotation that its paragraph leaves open ends with it", "“[It is late.|open]\nRain fell."],
  ["one that the next paragraph takes up goes on", "“[It is late.|continued]\n“[Go home.|closed]” Rain fell."],
  ["through three paragraphs", "“[It is late.|continued]\n“[Go home.|continued]\n“[Sleep.|closed]”"],
  ["over an empty line", "“[It is late.|continued]\n\n“[Go home.|closed]”"],
  ["a closed one does not go on", "“[It is late.|closed]”\n“[Go home.|closed]”"],
  ["an open one does not go on past the author's words", "“[It is late.|open]\nRain fell.\n“[Go home.|closed]”"],
  ["an open one does not go on in the middle of a paragraph", "“[It is late.|open]\nHe said: “[Go home.|closed]”"],
  ["straight marks go on too", '"[It is late.|continued]\n"[Go home.|closed]"'],
  ["a straight mark after a bracket or a dash opens", '("[late|closed]") —"[home|closed]"'],
  ["a straight mark after a letter or a number opens nothing", 'A pipe of 12" and one of 14" lay there.'],
  ["a closing mark alone is none", "It is late,” he said."],
  ["marks with nothing between them are none", "He wrote “” and left. “[Home.|closed]”"],
  ["a mark at the very end is none", "It is late “"],
  [
    "a mark that is never closed within holds the rest of the paragraph",
    "“[He said “no, and left.” Rain fell.|open]\nHome.",
  ],
])("%s", (_, marked) => {
  const { text } = readMarked(marked);
  const marks = findQuotations(text).map((q) => ({ ...q.inner, role: roleOf(q), number: 1 }));
  expect(writeMarked(text, marks)).toBe(marked);
});

test("the outer span holds the marks", () => {
  expect(findQuotations("He “no” «yes").map((q) => q.outer)).toEqual([
    { start: 3, end: 7 },
    { start: 8, end: 12 },
  ]);
});

test("in any text, quotations are in order, do not overlap, hold something and stay in one paragraph", () => {
  const odd = fc.string({ unit: fc.constantFrom(..."“”„«»\"' \na.‘’(—\ud83d\u0000") });
  fc.assert(
    fc.property(odd, (text) => {
      let before = 0;
      for (const { inner, outer, closed } of findQuotations(text)) {
        expect(outer.start).toBeGreaterThanOrEqual(before);
        expect(inner.start).toBe(outer.start + 1);
        expect(inner.end).toBeGreaterThan(inner.start);
        expect(inner.end).toBe(outer.end - (closed ? 1 : 0));
        expect(text.slice(outer.start, outer.end)).not.toContain("\n");
        before = outer.end;
      }
      expect(before).toBeLessThanOrEqual(text.length);
    }),
  );
});
