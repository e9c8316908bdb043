import { expect, test } from "vitest";
import { wrapHanging } from "./wrap-hanging.ts";

test("words break at the width, and further lines stand under the end of the label", () => {
  expect(wrapHanging("note: ", "nobody would open fire before Monday", 26)).toBe(
    "note: nobody would open\n      fire before Monday",
  );
});

test("a word wider than the screen is cut, but not within what is one character to a reader", () => {
  const family = "👩\u200d👩\u200d👧";
  const lines = wrapHanging("", `so ${"e\u0301".repeat(30)} ${family.repeat(12)}`, 20).split("\n");
  expect(lines).toEqual(["so", "e\u0301".repeat(20), "e\u0301".repeat(10), family.repeat(10), family.repeat(2)]);
});

test("letters and their marks are printed as the text has them, composed or not", () => {
  expect(wrapHanging("", "Oru\u0301 Orú \uFA11", 80)).toBe("Oru\u0301 Orú \uFA11");
});

test("colours stay whole and take no room", () => {
  const red = (words: string) => `\u001b[31m${words}\u001b[39m`;
  expect(wrapHanging("", `${red("warned:")} ${red("x".repeat(22))}`, 20)).toBe(
    `${red("warned:")}\n\u001b[31m${"x".repeat(20)}\nxx\u001b[39m`,
  );
});
