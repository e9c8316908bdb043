import { expect, test } from "vitest";
import { citedWords } from "./cited-words.ts";

const of = { chainWords: "Mara Tenn → Radio Oru", citation: "Radio Oru, 12 March 2026, The bridge, ¶ 2" };

test("words are copied as the text has them, with whose they are and how to cite them", () => {
  expect(citedWords({ ...of, quotation: "the  bridge\u202e was closed" })).toBe(
    "the  bridge\u202e was closed\n— Mara Tenn → Radio Oru\nRadio Oru, 12 March 2026, The bridge, ¶ 2",
  );
});

test("where the text gives no words, the citation is copied alone", () => {
  expect(citedWords({ ...of, quotation: "" })).toMatch(/^— Mara Tenn/);
});
