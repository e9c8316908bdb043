import { expect, test } from "vitest";
import { queuePlace, stretchAt } from "./queue-place.ts";

const row = (id: string) => ({ id });
const stretch = { rows: ["a", "b", "c", "d"].map(row), offset: 10, total: 40, seq: 7 };
const NONE = new Map<string, number>();

test("a statement in the queue stands where the ledger has it, whatever the address counted", () => {
  expect(queuePlace(stretch, { at: "c", before: 3, gone: NONE })).toEqual({
    before: 12,
    total: 40,
    isIn: true,
    next: row("d"),
    previous: row("b"),
  });
});

test("what was judged a moment ago is passed over until the ledger's answer knows of it", () => {
  const gone = new Map([["b", Number.POSITIVE_INFINITY]]);
  expect(queuePlace(stretch, { at: "a", before: 10, gone })).toMatchObject({ total: 39, next: row("c") });
  expect(queuePlace(stretch, { at: "c", before: 12, gone })).toMatchObject({ before: 11, previous: row("a") });
});

test("what was judged and is in a newer answer again has been taken back", () => {
  expect(queuePlace(stretch, { at: "a", before: 10, gone: new Map([["b", 7]]) })).toMatchObject({
    total: 40,
    next: row("b"),
  });
});

test("behind one that has left the queue comes the one that took its place", () => {
  expect(queuePlace(stretch, { at: "gone", before: 12, gone: NONE })).toEqual({
    before: 12,
    total: 40,
    isIn: false,
    next: row("c"),
    previous: row("b"),
  });
});

test("at the end there is nothing next, and the last one before it", () => {
  const last = { ...stretch, total: 14 };
  expect(queuePlace(last, { at: null, before: 14, gone: NONE })).toMatchObject({ next: null, previous: row("d") });
  expect(queuePlace({ rows: [], offset: 0, total: 0, seq: 7 }, { at: null, before: 3, gone: NONE })).toEqual({
    before: 0,
    total: 0,
    isIn: false,
    next: null,
    previous: null,
  });
});

test("every place lies within what is asked for, with a neighbour on each side", () => {
  for (let before = 0; before < 200; before++) {
    const { offset, limit } = stretchAt(before);
    expect(offset).toBeLessThanOrEqual(Math.max(0, before - 1));
    expect(offset + limit).toBeGreaterThan(before + 1);
  }
});
