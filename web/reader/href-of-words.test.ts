import { expect, test } from "vitest";
import { hrefOfWords } from "./href-of-words.ts";

const quoteOf = (text: string, end = text.length) =>
  new URL(hrefOfWords({ document: "d1", text, span: { start: 0, end }, at: null }), "http://desk").searchParams;

test("an address has the words and their place", () => {
  const href = hrefOfWords({ document: "d1", text: "The boats left.", span: { start: 4, end: 9 }, at: "s1" });
  expect(href).toBe("/read/d1?at=s1&words=4-9&quote=boats");
});

test("of many words it has the first whole ones, and their place is theirs", () => {
  const text = "harbour ".repeat(40).trim();
  const query = quoteOf(text);
  expect(query.get("quote")).toBe("harbour ".repeat(15).trim());
  expect(query.get("words")).toBe(`0-${"harbour ".repeat(15).trim().length}`);
  expect(quoteOf("a".repeat(300)).get("words")).toBe("0-120");
});

test("a statement without words has an address without any", () => {
  expect(hrefOfWords({ document: "d1", text: "", span: null, at: "s1" })).toBe("/read/d1?at=s1");
});
