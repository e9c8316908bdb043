import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { countColumns } from "./count-columns.ts";

test("every character alone takes as many columns as when it is looked up", () => {
  for (let point = 0x20; point < 0x3000; point++) {
    const char = String.fromCodePoint(point);
    expect([point, countColumns(char)]).toEqual([point, stringWidth(char)]);
  }
});

test("words in a row take as many columns as when they are looked up", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "é", "“", "…", "¶", "\u0301", "\u200d", "字", "👩", "⟦") }),
      (words) => {
        expect(countColumns(words)).toBe(stringWidth(words));
      },
    ),
  );
});
