import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadBytes } from "./load-bytes.ts";

const folder = mkdtempSync(join(tmpdir(), "standoff load "));

test("a file in a folder with a space is read byte for byte", async () => {
  const file = join(folder, "a b.txt");
  writeFileSync(file, Uint8Array.of(0xff, 0, 10));
  expect([...(await loadBytes(file))]).toEqual([0xff, 0, 10]);
});

test.each([
  ["a file that is not there", join(folder, "none.txt"), "file-not-found"],
  ["a path through a file", join(folder, "a b.txt", "c"), "file-not-found"],
  ["a folder", folder, "not-a-file"],
  ["a name with a zero in it", "a\0b", "file-not-found"],
])("%s fails with its code", async (_, file, code) => {
  await expect(loadBytes(file)).rejects.toMatchObject({ name: "Failure", code });
});
