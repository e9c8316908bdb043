import fc from "fast-check";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { offsetOf } from "./offset-of.ts";
import { shownParts } from "./shown-parts.ts";

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

test("what is shown between any two places is what the text has between their offsets", () => {
  const texts = fc.array(fc.constantFrom(...ODD), { minLength: 1, maxLength: 12 }).map((words) => words.join(""));
  fc.assert(
    fc.property(texts, fc.array(fc.nat(40)), fc.nat(), fc.nat(), (text, cuts, one, other) => {
      const parts = setOut(text, cuts);
      const places = parts.flatMap((part) => [...Array(part.shown.length + 1).keys()].map((at) => ({ part, at })));
      const [from, to] = [one % places.length, other % places.length].sort((a, b) => a - b).map((at) => places[at]!);
      const [start, end] = [from!, to!].map(({ part, at }) => offsetOf(part.node, at)!) as [number, number];
      expect(start).toBeLessThanOrEqual(end);
      if (!from!.part.isVerbatim || !to!.part.isVerbatim) return;
      const between = parts.slice(parts.indexOf(from!.part), parts.indexOf(to!.part) + 1).map((part) => {
        if (!part.isVerbatim) return text.slice(part.start, part.end);
        const [first, last] = [part === from!.part ? from!.at : 0, part === to!.part ? to!.at : part.shown.length];
        return part.shown.slice(first, last);
      });
      expect(between.join("")).toBe(text.slice(start, end));
    }),
    { numRuns: 500 },
  );
});

/** The parts of a text, each with its node on a page: as the reader sets it, cut at the borders of statements. */
const setOut = (text: string, cuts: readonly number[]) => {
  const { document } = parseHTML("<html><body><article data-text><p></p></article></body></html>");
  const borders = [...new Set([0, ...cuts.filter((cut) => isBetween(text, cut)), text.length])].sort((a, b) => a - b);
  return borders.slice(1).flatMap((border, i) =>
    shownParts(text, borders[i]!, border).map((part) => {
      const run = document.createElement("span");
      run.setAttribute("data-start", String(part.start));
      if (!part.isVerbatim) run.setAttribute("data-end", String(part.end));
      const node = document.createTextNode(part.shown);
      run.appendChild(node);
      document.querySelector("p")!.appendChild(run);
      return { ...part, node: node as unknown as Node };
    }),
  );
};

/** No border of a statement parts a pair or a line end. */
const isBetween = (text: string, at: number): boolean =>
  at < text.length && !/^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(text.slice(at - 1, at + 1));

/** Accents of their own, joiners, pairs and halves of pairs, line ends, and what steers. */
const ODD = [
  ...["a", "the ", "e\u0301", "می\u200cخواهیم", "👩\u200d👩\u200d👧", "🇫🇷", "\ud83d", "\udea2"],
  ...["\r\n", "\r", "\n", "\t", "\u202e", "\u0007"],
];
