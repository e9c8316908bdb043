import { describe, expect, test } from "vitest";
import { joinLines } from "./join-lines.ts";
import type { PdfLine } from "./pdf-line.ts";

const RIGHT = 300;
/** A page of lines 14 points apart; "_" before a line leaves a gap, ">" indents it, "|" behind it says that it is full. */
const page = (...lines: readonly string[]): readonly PdfLine[] => {
  let y = 700;
  return lines.map((line) => {
    y -= line.startsWith("_") ? 28 : 14;
    const x = line.includes(">") ? 72 : 50;
    const right = line.endsWith("|") ? RIGHT : 150;
    return { text: line.replace(/^[_>]+|\|$/g, ""), x, right, y, size: 12 };
  });
};

describe("lines are one paragraph", () => {
  test.each([
    ["where they fill the column", [page("The council said|", "on Friday|", "it would stay.")]],
    [
      "over a page's end in the middle of a sentence",
      [page("The council said|", "on Friday|"), page("it would stay.")],
    ],
  ])("%s", (_, pages) => {
    expect(joinLines(pages)).toEqual(["The council said on Friday it would stay."]);
  });

  test("where they hang behind a bullet", () => {
    expect(joinLines([page("• The council said|", ">that it would stay.")])).toEqual([
      "• The council said that it would stay.",
    ]);
  });
});

describe("a paragraph begins", () => {
  test.each([
    ["behind a gap", [page("One said no|", "and went.|", "_Two said|", "yes.")], 2],
    ["at an indent", [page("One said no|", "and went.|", ">Two said|", "yes.")], 2],
    ["behind a short line that ends a sentence", [page("One said no|", "and went.", "Two said|", "yes.|")], 2],
    ["on a page after a sentence", [page("One said no.|"), page("two said yes.")], 2],
    ["on a page with a capital", [page("One said no|"), page("Oru Daily, page 2")], 2],
  ])("%s", (_, pages, count) => expect(joinLines(pages)).toHaveLength(count));

  test("where the letters have another size", () => {
    const [head, text] = page("Ferry sinks|", "off Port Amery");
    expect(joinLines([[{ ...head!, size: 18 }, text!]])).toHaveLength(2);
  });
});

describe("a hyphen at a line's end", () => {
  test.each([
    ["stays", ["A long-|", "term cease-|", "fire"], "A long-term cease-fire"],
    [
      "goes where the word stands elsewhere without it",
      ["negotia-|", "tion by|", "negotiation"],
      "negotiation by negotiation",
    ],
    [
      "stays where the word stands elsewhere both ways",
      ["re-|", "sign|", "resign|", "re-sign"],
      "re-sign resign re-sign",
    ],
    ["goes where it is a soft one", ["negotia\u00ad|", "tion"], "negotiation"],
    ["is a dash before a blank", ["in 2031 -|", "a year"], "in 2031 - a year"],
  ])("%s", (_, lines, text) => expect(joinLines([page(...lines)])).toEqual([text]));
});

test("no lines make no paragraphs", () => expect(joinLines([[], []])).toEqual([]));
