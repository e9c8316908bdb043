import fc from "fast-check";
import { expect, test } from "vitest";
import { addMade, buildLedger } from "../../../../../test/ledger/build-ledger.ts";
import { addingOf, makeDocument, NO_CHANGE } from "../../../../../test/ledger/make-document.ts";
import { nearest } from "./nearest.ts";

const FIRST = makeDocument([
  { by: "Mara Tenn", words: "the bridge was closed" },
  { by: "Jon Amery", words: "it was open" },
]);
const SECOND = makeDocument([{ by: "Mara Tenn", words: "the bridge would open" }]);
const [A, B] = FIRST.statements.map(({ id }) => id) as [string, string];
const C = SECOND.statements[0]!.id;
const vectors = (made: typeof FIRST, ...packed: number[]) => ({
  document: made.document.id,
  model: "test 1",
  statements: made.statements.map(({ id }) => id),
  packed: Int8Array.from(packed),
});
const EAST = Int8Array.from([100, 0]);

test("the nearest come first, whatever their lengths, and no more than are asked for", async () => {
  const ledger = await buildLedger([]);
  await ledger.append(async () => ({ ...addingOf(FIRST), vectors: vectors(FIRST, 0, 127, 3, 1) }));
  await ledger.append(async () => ({ ...addingOf(SECOND), vectors: vectors(SECOND, 90, 10) }));
  const near = await ledger.near(EAST, "test 1", 2);
  expect(near.map(({ statement }) => statement)).toEqual([C, B]);
  expect(near[1]!.cosine).toBeCloseTo(3 / Math.hypot(3, 1));
  expect(await ledger.near(EAST, "test 2", 2)).toEqual([]);
  await ledger.close();
});

test("a statement that was ended is near as of before, and what comes later is seen", async () => {
  const ledger = await buildLedger([]);
  await ledger.append(async () => ({ ...addingOf(FIRST), vectors: vectors(FIRST, 10, 0, 0, 10) }));
  const ids = async (asOf: number | null = null) =>
    (await ledger.near(EAST, "test 1", 9, asOf)).map(({ statement }) => statement);
  expect(await ids()).toEqual([A, B]);
  await ledger.append(async () => ({ ...NO_CHANGE, end: [{ kind: "statement", id: A }] }));
  await ledger.append(async () => ({ ...addingOf(SECOND), vectors: vectors(SECOND, 9, 1) }));
  expect([await ids(), await ids(1)]).toEqual([
    [C, B],
    [A, B],
  ]);
  await ledger.close();
});

test("vectors that come in the place of others are the ones that are near then", async () => {
  const ledger = await buildLedger([]);
  await ledger.append(async () => ({ ...addingOf(FIRST), vectors: vectors(FIRST, 10, 0, 0, 10) }));
  const best = async () => (await ledger.near(EAST, "test 1", 1))[0]?.statement;
  expect(await best()).toBe(A);
  await ledger.append(async () => ({ ...addingOf(SECOND), vectors: vectors(SECOND, 1, 9) }));
  expect(await best()).toBe(A);
  // of the document that came last, and of the one before it
  await ledger.append(async () => ({ ...NO_CHANGE, vectors: vectors(SECOND, 9, 0) }));
  await ledger.append(async () => ({ ...NO_CHANGE, vectors: vectors(FIRST, 0, 10, 9, 9) }));
  expect(await best()).toBe(C);
  await ledger.append(async () => ({ ...NO_CHANGE, vectors: vectors(SECOND, 0, 9) }));
  expect(await best()).toBe(B);
  await ledger.close();
});

test("a ledger without vectors has nothing near", async () => {
  const ledger = await buildLedger([]);
  await addMade(ledger, FIRST);
  expect(await ledger.near(EAST, "test 1", 5)).toEqual([]);
  await ledger.close();
});

test("the nearest are those that sorting all would give", () => {
  const vector = fc.int8Array({ minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(vector, { minLength: 1 }), vector, fc.integer({ min: 1, max: 20 }), (all, wanted, limit) => {
      const length = (v: Int8Array) => Math.hypot(...v);
      const cosine = (v: Int8Array) =>
        v.reduce((sum, x, i) => sum + x * wanted[i]!, 0) / (length(v) * length(wanted) || 1);
      const held = {
        width: 3,
        packed: Int8Array.from(all.flatMap((v) => [...v])),
        lengths: Float32Array.from(all, length),
        statementAt: String,
      };
      const sorted = all
        .map((v) => Math.fround(cosine(v)))
        .sort((a, b) => b - a)
        .slice(0, limit);
      const found = nearest(held, wanted, limit).map((near) => near.cosine);
      expect(found).toHaveLength(sorted.length);
      for (const [i, one] of found.entries()) expect(one).toBeCloseTo(sorted[i]!, 5);
    }),
  );
});
