import { expect, test } from "vitest";
import { spanVector } from "./span-vector.ts";
import { VECTOR_WIDTH } from "./vector-model.ts";

/** Pieces of one character each; the nth row is 0 but for its nth number. */
const apart = (lengths: readonly number[]) => {
  const rows = new Float32Array(lengths.length * VECTOR_WIDTH);
  for (const [i, length] of lengths.entries()) rows[i * VECTOR_WIDTH + i] = length;
  const start = Int32Array.from(lengths, (_, i) => i);
  return { meanings: { start, end: start.map((at) => at + 1), rows } };
};

test("a vector is 127 long and points where the mean of its words does", () => {
  expect([...spanVector(apart([3, 4]), [{ start: 0, end: 2 }])].slice(0, 3)).toEqual([76, 102, 0]);
});

test("only words of the spans count", () => {
  const spans = [
    { start: 0, end: 1 },
    { start: 2, end: 3 },
  ];
  expect([...spanVector(apart([1, 5, 1]), spans)].slice(0, 4)).toEqual([90, 0, 90, 0]);
});

test("a word that two spans share counts once, and the order of spans is nothing", () => {
  const [one, two] = [
    { start: 0, end: 2 },
    { start: 1, end: 3 },
  ];
  const whole = spanVector(apart([1, 2, 3]), [{ start: 0, end: 3 }]);
  expect(spanVector(apart([1, 2, 3]), [one, two])).toEqual(whole);
  expect(spanVector(apart([1, 2, 3]), [two, one])).toEqual(whole);
});

test("spans without a word are like nothing", () => {
  expect(spanVector(apart([1]), [])).toEqual(new Int8Array(VECTOR_WIDTH));
  expect(spanVector(apart([]), [{ start: 0, end: 9 }])).toEqual(new Int8Array(VECTOR_WIDTH));
});
