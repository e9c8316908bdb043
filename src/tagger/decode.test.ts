import fc from "fast-check";
import { expect, test } from "vitest";
import { decode } from "./decode.ts";

const PLAIN = ["O", "B", "I"];
const TYPED = ["O", "B-person", "I-person", "B-place", "I-place"];

const spans = (rows: readonly (readonly number[])[], labels: readonly string[], bias = 0) =>
  decode(Float32Array.from(rows.flat()), rows.length, labels.length, 0, labels, bias).map(
    (s) => `${s.type}${s.from}-${s.to}`,
  );

test.each([
  [
    "spans in order",
    [
      [0, 9, 0],
      [0, 0, 9],
      [9, 0, 0],
      [0, 9, 0],
    ],
    ["0-2", "3-4"],
  ],
  [
    "two spans side by side",
    [
      [0, 9, 0],
      [0, 9, 0],
    ],
    ["0-1", "1-2"],
  ],
  [
    "no span",
    [
      [9, 0, 0],
      [9, 0, 0],
    ],
    [],
  ],
  [
    "an I in the first row opens nothing",
    [
      [2, 0, 9],
      [9, 0, 0],
    ],
    [],
  ],
  [
    "an I after an O makes its beginning a B, where that is likelier",
    [
      [9, 0, 0],
      [3, 8, 9],
      [0, 0, 9],
    ],
    ["1-3"],
  ],
  [
    "or falls away, where O is",
    [
      [9, 0, 0],
      [8, 1, 9],
      [9, 0, 0],
    ],
    [],
  ],
])("%s", (_, rows, expected) => {
  expect(spans(rows, PLAIN)).toEqual(expected);
});

test("an I follows only its own type", () => {
  const rows = [
    [0, 9, 0, 0, 0],
    [0, 0, 4, 0, 5],
    [0, 0, 0, 9, 0],
    [0, 0, 0, 0, 9],
  ];
  expect(spans(rows, TYPED)).toEqual(["person0-2", "place2-4"]);
});

test("a bias below zero opens more spans, one above fewer", () => {
  const rows = [
    [5, 4, 0],
    [5, 0, 3],
    [5, 6, 0],
  ];
  expect(spans(rows, PLAIN)).toEqual(["2-3"]);
  expect(spans(rows, PLAIN, -3)).toEqual(["0-2", "2-3"]);
  expect(spans(rows, PLAIN, 3)).toEqual([]);
});

test("a span has the mean probability of its labels", () => {
  const [span] = decode(Float32Array.of(0, Math.log(3), 0, 0, 0, Math.log(8)), 2, 3, 0, PLAIN);
  expect(span!.score).toBeCloseTo((3 / 5 + 8 / 10) / 2, 6);
});

test("columns of other heads are passed over", () => {
  const rows = [7, 7, 0, 9, 0, 7, 7, 9, 0, 0];
  expect(decode(Float32Array.from(rows), 2, 5, 2, PLAIN)).toMatchObject([{ from: 0, to: 1 }]);
});

test("whatever the logits, spans are in order, apart and not empty", () => {
  const row = fc.array(fc.float({ min: -20, max: 20, noNaN: true }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
      let before = 0;
      for (const { from, to, score } of decode(Float32Array.from(rows.flat()), rows.length, 5, 0, TYPED)) {
        expect(from).toBeGreaterThanOrEqual(before);
        expect(to).toBeGreaterThan(from);
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
        before = to;
      }
      expect(before).toBeLessThanOrEqual(rows.length);
    }),
  );
});
