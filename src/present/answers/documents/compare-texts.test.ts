import { expect, test } from "vitest";
import { compareTexts } from "./compare-texts.ts";

const show = (older: string, newer: string) =>
  compareTexts(older, newer).map(({ paragraph, runs }) =>
    [
      `${paragraph}:`,
      ...runs.map(({ words, is }) => (is === "same" ? words : is === "added" ? `{+${words}+}` : `[-${words}-]`)),
    ].join(""),
  );

test("a word that was replaced is shown within its paragraph", () => {
  expect(show("One.\n\nThe bridge was closed.\n\nThree.", "One.\n\nThe bridge was shut.\n\nThree.")).toEqual([
    "2:The bridge was [-closed-]{+shut+}.",
  ]);
});

test("a paragraph that was added or removed is shown whole", () => {
  expect(show("One.\nTwo.", "One.\nTwo.\nThree.")).toEqual(["3:{+Three.+}"]);
  expect(show("One.\nTwo.\nThree.", "One.\nThree.")).toEqual(["1:[-Two.-]"]);
});

test("white space and blank lines are no difference", () => {
  expect(show("One  two.\n\n\nThree.", "One two.\nThree.\n")).toEqual([]);
});
