import fc from "fast-check";
import { expect, test } from "vitest";
import { shortenMiddle } from "./shorten-middle.ts";

test("short words are left alone", () => {
  expect(shortenMiddle("nobody would open fire", 22)).toBe("nobody would open fire");
});

test("the middle gives way, marked in brackets, and whole words stay at both ends", () => {
  const words = "the army would clear the harbour at Sennet by force unless the council withdrew";
  expect(shortenMiddle(words, 50)).toBe("the army would clear the […] the council withdrew");
});

test("what is left is the beginning and the end of what was there", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1 }), { minLength: 1 }),
      fc.integer({ min: 1, max: 60 }),
      (parts, limit) => {
        const words = parts.map((part) => part.replace(/[\s[\]…]/g, "x")).join(" ");
        const shown = shortenMiddle(words, limit);
        const [head, tail] = shown.split(" […] ");
        if (tail === undefined) return shown === words;
        return words.startsWith(`${head} `) && words.endsWith(` ${tail}`) && shown.length < words.length + 5;
      },
    ),
  );
});
