import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { whyNotMade } from "./why-not-made.ts";

const folder = mkdtempSync(join(tmpdir(), "standoff-made-"));
const path = join(folder, "deep", "oru.standoff");

test.each([
  ["EROFS", "lies on a disk that can only be read"],
  ["EACCES", "may not be written to by this user"],
])("a disk or folder that refuses with %s is named, whatever the system says of folders below it", (code, words) => {
  expect(whyNotMade(path, "ENOENT", () => code)).toBe(`${path} cannot be made: ${folder} ${words}`);
});

test("where the folder above can be written to, it is told what the system says", () => {
  expect(whyNotMade(path, "ENOSPC")).toBe(`${path} cannot be made: the disk is full`);
  expect(whyNotMade(path, "EMLINK")).toBe(`${path} cannot be made: the system says EMLINK`);
  const file = join(folder, "a.txt");
  writeFileSync(file, "");
  expect(whyNotMade(join(file, "oru.standoff"), "ENOTDIR")).toMatch(/a\.txt is a file, not a folder$/);
});
