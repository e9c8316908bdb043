import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { offsetOf } from "./offset-of.ts";

const page = (html: string) => {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return (selector: string) => document.querySelector(selector) as unknown as Node;
};

const find = page(`
  <h1>Boats wait</h1>
  <article data-text><div id="first" class="row"><p><span data-start="10" id="a">The council </span><button id="ref">1</button><mark><mark data-start="22" id="b">denied it</mark></mark><span data-start="31" data-end="32" id="c">‹U+202E›</span><span data-start="32" id="d">.</span></p><ol id="cards"><li>1 Oru Council</li></ol></div><div class="row"><p id="last"><span data-start="40" id="e">Later.</span></p><ol id="end"><li>2</li></ol></div></article>`);
const textOf = (selector: string) => find(selector).firstChild!;

test("a place in words is counted from where the words begin", () => {
  expect(offsetOf(textOf("#a"), 0)).toBe(10);
  expect(offsetOf(textOf("#a"), 4)).toBe(14);
  expect(offsetOf(textOf("#b"), 9)).toBe(31);
});

test("a place in what stands for one character is the edge of that character that is nearer", () => {
  expect(offsetOf(textOf("#c"), 0)).toBe(31);
  expect(offsetOf(textOf("#c"), 3)).toBe(31);
  expect(offsetOf(textOf("#c"), 4)).toBe(32);
  expect(offsetOf(textOf("#c"), 8)).toBe(32);
});

test("a place between elements is where the next words begin, behind the last where the last ones end", () => {
  const paragraph = find("#first p");
  expect([0, 1, 2, 3, 4, 5].map((child) => offsetOf(paragraph, child))).toEqual([10, 22, 22, 31, 32, 33]);
  expect(offsetOf(find("#a"), 1)).toBe(22);
});

test("a place in a number or a card is where the next words begin, as where a whole paragraph is selected", () => {
  expect(offsetOf(textOf("#ref"), 1)).toBe(22);
  expect(offsetOf(find("#cards"), 0)).toBe(40);
  expect(offsetOf(textOf("#cards li"), 5)).toBe(40);
});

test("a place behind all words is their end", () => {
  expect(offsetOf(find("#end"), 0)).toBe(46);
  expect(offsetOf(find("article"), 2)).toBe(46);
});

test("a place outside of the text is none", () => {
  expect(offsetOf(textOf("h1"), 2)).toBeNull();
  expect(offsetOf(find("body"), 0)).toBeNull();
});
