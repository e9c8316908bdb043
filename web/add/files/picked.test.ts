import { expect, test } from "vitest";
import { isPassedOver, type Picked, tooMuch } from "./picked.ts";

test.each([
  ["notes.txt", false],
  [".notes.txt", false],
  ["folder/.DS_Store", true],
  ["folder/.git/config", true],
  ["folder/oru.standoff/ledger.db", true],
  ["folder/oru.standoff", false],
])("whether %s is passed over is %s", (path, is) => {
  expect(isPassedOver(path)).toBe(is);
});

const picked = (size: number): Picked => ({ file: { size } as File, path: "a" });

test("what the desk would refuse is told before it is sent", () => {
  expect(tooMuch([picked(10)])).toBeNull();
  expect(tooMuch([picked(3 * 1024 ** 3)])).toContain("2 GiB");
  expect(tooMuch(Array.from({ length: 20_001 }, () => picked(1)))).toContain("20,001");
});
