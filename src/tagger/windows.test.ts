import fc from "fast-check";
import { expect, test } from "vitest";
import { windows } from "./windows.ts";

test.each([
  ["what fits is read at once", 10, [0, 5], [{ from: 0, to: 10, keepFrom: 0, keepTo: 10 }]],
  [
    "a later window begins with a sentence",
    16,
    [0, 3, 6, 9],
    [
      { from: 0, to: 10, keepFrom: 0, keepTo: 8 },
      { from: 6, to: 16, keepFrom: 8, keepTo: 16 },
    ],
  ],
  [
    "or, where none does, at the overlap",
    16,
    [0],
    [
      { from: 0, to: 10, keepFrom: 0, keepTo: 8 },
      { from: 7, to: 16, keepFrom: 8, keepTo: 16 },
    ],
  ],
])("%s", (_, count, starts, expected) => {
  expect(windows(count, starts, 10, 3)).toEqual(expected);
});

test("windows cover all, overlap enough, keep to their size, and what is kept of them parts the whole", () => {
  const sizes = fc.integer({ min: 2, max: 40 }).chain((size) => fc.tuple(fc.constant(size), fc.nat({ max: size - 1 })));
  const starts = fc.uniqueArray(fc.nat({ max: 300 }));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), starts, sizes, (count, unsorted, [size, overlap]) => {
      const all = windows(
        count,
        [...unsorted].sort((a, b) => a - b),
        size,
        overlap,
      );
      expect(all[0]).toMatchObject({ from: 0, keepFrom: 0 });
      expect(all[all.length - 1]).toMatchObject({ to: count, keepTo: count });
      all.forEach((w, i) => {
        expect(w.to - w.from).toBeLessThanOrEqual(size);
        expect(w.from).toBeLessThanOrEqual(w.keepFrom);
        expect(w.keepFrom).toBeLessThan(w.keepTo);
        expect(w.keepTo).toBeLessThanOrEqual(w.to);
        const before = all[i - 1];
        if (!before) return;
        expect(w.keepFrom).toBe(before.keepTo);
        expect(before.to - w.from).toBeGreaterThanOrEqual(overlap);
      });
    }),
  );
});
