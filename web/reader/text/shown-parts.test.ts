import { expect, test } from "vitest";
import { shownParts } from "./shown-parts.ts";

test("words without anything in them that could steer are one part", () => {
  expect(shownParts("Oru. آب می‌خواهیم 🚢", 0, 18)).toEqual([
    { start: 0, end: 18, shown: "Oru. آب می‌خواهیم ", isVerbatim: true },
  ]);
});

test("a direction override is shown by its name, and the words around it stay where they are", () => {
  const text = "a pay\u202Eload";
  expect(shownParts(text, 2, text.length)).toEqual([
    { start: 2, end: 5, shown: "pay", isVerbatim: true },
    { start: 5, end: 6, shown: "‹U+202E›", isVerbatim: false },
    { start: 6, end: 10, shown: "load", isVerbatim: true },
  ]);
});

test("a line end of two characters is one line end, and stands for both", () => {
  expect(shownParts("one\r\ntwo\rthree", 0, 14).map(({ start, shown }) => [start, shown])).toEqual([
    [0, "one"],
    [3, "\n"],
    [5, "two"],
    [8, "\n"],
    [9, "three"],
  ]);
});

test("the parts of any stretch are the stretch, without a gap", () => {
  const text = "\u0000\u061c\ud800x\r\n\u2066y\ud83d\udea2z\u001b[2J\n\u0085";
  for (let start = 0; start < text.length; start++) {
    const parts = shownParts(text, start, text.length);
    expect(parts.map((part) => text.slice(part.start, part.end)).join("")).toBe(text.slice(start));
    for (const part of parts.filter(({ isVerbatim }) => isVerbatim)) {
      expect(part.shown).toBe(text.slice(part.start, part.end));
    }
  }
});
