import { describe, expect, test } from "vitest";
import type { PageStatement } from "../../../src/present/desk/page-statement.ts";
import { makingWords } from "./making-words.ts";
import { standingWords } from "./standing-words.ts";

type Told = Pick<PageStatement, "review" | "acceptedBy" | "corrections" | "maker">;

const machine: PageStatement["maker"] = { kind: "rule", name: "quotes", version: "1", score: 1, rules: [] };
const person = (name: string): PageStatement["maker"] => ({ kind: "person", name });
const corrected = (by: string) => [{ by, at: "2026-03-12T08:00:00.000Z", reason: null, fields: ["act"] }];

const READ: Told = { review: "unreviewed", acceptedBy: [], corrections: [], maker: machine };
const CORRECTED: Told = {
  ...READ,
  review: "corrected",
  corrections: corrected("Ines Calder"),
  maker: person("Ines Calder"),
};
const ADDED: Told = { ...READ, review: "accepted", acceptedBy: ["Ines Calder"], maker: person("Ines Calder") };

describe("who has looked at a statement", () => {
  test.each([
    [READ, "unreviewed"],
    [
      { ...READ, review: "accepted", acceptedBy: ["Ines Calder", "Mara Tenn"] } as const,
      "accepted by Ines Calder and Mara Tenn",
    ],
    [CORRECTED, "corrected by Ines Calder"],
    [{ ...CORRECTED, acceptedBy: ["Mara Tenn"] }, "corrected by Ines Calder, accepted by Mara Tenn"],
    [ADDED, "added by Ines Calder"],
    [{ ...ADDED, acceptedBy: ["Ines Calder", "Mara Tenn"] }, "added by Ines Calder, accepted by Mara Tenn"],
  ])("%j", (told, words) => {
    expect(standingWords(told)).toBe(words);
  });
});

test.each([
  [READ, "found by"],
  [CORRECTED, "as put by"],
  [ADDED, "added by"],
])("the maker of %j is not said to have done more", (told, words) => {
  expect(makingWords(told)).toBe(words);
});
