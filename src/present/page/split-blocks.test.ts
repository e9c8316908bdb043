import fc from "fast-check";
import { expect, test } from "vitest";
import { placeOf } from "../words/place-of.ts";
import { splitBlocks } from "./split-blocks.ts";

const blocks = (text: string) => splitBlocks(text).map(({ start, end, number }) => [number, text.slice(start, end)]);

test("each line with something on it is a paragraph, numbered as places are", () => {
  expect(blocks("One.\n\nTwo.\r\nThree.\n")).toEqual([
    [1, "One."],
    [2, "Two."],
    [3, "Three."],
  ]);
});

test("lines that were broken by hand stay together until a blank line", () => {
  const long = "a".repeat(70);
  expect(blocks(`${long}\n${long}\nend.\n\nNext.`)).toEqual([
    [1, `${long}\n${long}\nend.`],
    [4, "Next."],
  ]);
});

test("every character but line breaks and blank lines stands in one block, under its own number", () => {
  const texts = fc.array(fc.constantFrom("a", " ", "\n", "\r", "\r\n", "b".repeat(50))).map((parts) => parts.join(""));
  fc.assert(
    fc.property(texts, (text) => {
      const all = splitBlocks(text);
      expect(
        all
          .map(({ start, end }) => text.slice(start, end))
          .join("")
          .replace(/\s/g, ""),
      ).toBe(text.replace(/\s/g, ""));
      for (const { start, number } of all) expect(placeOf(text, start).paragraph).toBe(number);
    }),
  );
});
