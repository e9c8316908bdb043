import { expect, test } from "vitest";
import { openKept } from "./open-kept.ts";

const bytes = (length: number) => new Uint8Array(length);

test("where there is no more room, what was asked for longest ago goes", () => {
  const kept = openKept(80);
  for (const name of ["a", "b", "c", "d", "e", "f", "g", "h"]) kept.put(name, bytes(10));
  expect(kept.get("a")).toHaveLength(10);
  kept.put("i", bytes(5));
  expect(kept.get("b")).toBeUndefined();
  expect(kept.get("a")).toHaveLength(10);
  expect(kept.get("c")).toHaveLength(10);
});

test("an answer that is put again takes its room once, and one that is too long none", () => {
  const kept = openKept(80);
  for (let n = 0; n < 20; n++) kept.put("a", bytes(10));
  kept.put("b", bytes(11));
  for (const name of ["c", "d", "e", "f", "g", "h", "i"]) kept.put(name, bytes(10));
  expect(kept.get("b")).toBeUndefined();
  expect(kept.get("a")).toHaveLength(10);
});

test("what was forgotten is gone, and its room is free", () => {
  const kept = openKept(80);
  for (const name of ["a", "b", "c", "d", "e", "f", "g", "h"]) kept.put(name, bytes(10));
  kept.clear();
  expect(kept.get("h")).toBeUndefined();
  for (const name of ["i", "j", "k", "l", "m", "n", "o", "p"]) kept.put(name, bytes(10));
  expect(kept.get("i")).toHaveLength(10);
});
