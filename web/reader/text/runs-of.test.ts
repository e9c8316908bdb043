import { expect, test } from "vitest";
import type { PageEntry } from "./chunks-of.ts";
import { type Overlay, runsOf } from "./runs-of.ts";

const entry = (number: number, start: number, end: number) =>
  ({
    number,
    depth: 0,
    statement: { content: [{ start, end }], cue: null, source: null, condition: null },
  }) as unknown as PageEntry;
const name = (start: number, end: number): Overlay => ({ start, end, kind: "name", value: "e1" });

test("a name across the border of a statement cuts the run, and no character is lost", () => {
  const runs = runsOf({ start: 0, end: 30 }, [entry(1, 10, 20)], [name(5, 12)]);
  expect(runs.map(({ start, end, content, overlays }) => [start, end, content, overlays.length])).toEqual([
    [0, 5, [], 0],
    [5, 10, [], 1],
    [10, 12, [1], 1],
    [12, 20, [1], 0],
    [20, 30, [], 0],
  ]);
});

test("a statement begins once, though a name begins with it", () => {
  const runs = runsOf({ start: 0, end: 30 }, [entry(1, 10, 20)], [name(10, 14)]);
  expect(runs.flatMap(({ begins }) => begins)).toEqual([1]);
});

test("overlays of other paragraphs are none of this one's", () => {
  expect(runsOf({ start: 10, end: 20 }, [], [name(0, 10), name(20, 24)])).toHaveLength(1);
});
