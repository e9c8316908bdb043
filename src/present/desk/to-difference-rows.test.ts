import fc from "fast-check";
import { expect, test } from "vitest";
import { toDifferenceRows } from "./to-difference-rows.ts";

test("paragraphs stand beside those that they stand for, each with its own words marked", () => {
  const older = "The bridge at Port Amery\n\nIt was closed on Monday.\nNobody was hurt.\n";
  const newer = "The bridge at  Port Amery\nIt was closed on Tuesday.\nNobody was hurt.\nTalks go on.";
  const rows = toDifferenceRows(older, newer);
  expect(rows.map(({ is }) => is)).toEqual(["same", "changed", "same", "added"]);
  expect(rows[1]).toEqual({
    is: "changed",
    older: {
      paragraph: 2,
      span: { start: 26, end: 50 },
      runs: [
        { words: "It was closed on ", is: "same" },
        { words: "Monday", is: "only here" },
        { words: ".", is: "same" },
      ],
    },
    newer: {
      paragraph: 2,
      span: { start: 26, end: 51 },
      runs: [
        { words: "It was closed on ", is: "same" },
        { words: "Tuesday", is: "only here" },
        { words: ".", is: "same" },
      ],
    },
  });
  expect(rows[3]).toMatchObject({ older: null, newer: { paragraph: 4 } });
});

const text = fc
  .array(fc.constantFrom("the", "quay", " ", "\n", "\r\n", "é", "😀", "“", "."), { maxLength: 40 })
  .map((all) => all.join(""));

test("each side has every paragraph of its text once, in order, and its runs are the words at its span", () => {
  fc.assert(
    fc.property(text, text, (older, newer) => {
      const rows = toDifferenceRows(older, newer);
      for (const [name, own] of [
        ["older", older],
        ["newer", newer],
      ] as const) {
        const sides = rows.flatMap((row) => row[name] ?? []);
        expect(sides.map(({ paragraph }) => paragraph)).toEqual(sides.map((_, n) => n + 1));
        expect(sides.map(({ runs }) => runs.map(({ words }) => words).join(""))).toEqual(
          sides.map(({ span }) => own.slice(span.start, span.end).replace(/\s+/gu, " ")),
        );
        expect(sides.map(({ runs }) => runs.map(({ words }) => words).join("")).join(" ")).toBe(
          own.replace(/\s+/gu, " ").trim(),
        );
      }
    }),
  );
});

test("long texts with nothing in common are soon put side by side", () => {
  const long = (word: string) => Array.from({ length: 9_000 }, (_, n) => `${word} ${n} on the quay`).join("\n");
  expect(toDifferenceRows(long("gull"), long("tern"))).toHaveLength(9_000);
});
