import { mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sha256 } from "../../text/sha256.ts";
import { openOriginals } from "./open-originals.ts";
import { originalPath } from "./original-path.ts";

const freshFolder = () => join(mkdtempSync(join(tmpdir(), "standoff-originals-")), "originals");
const bytesOf = (words: string) => Buffer.from(words);

test("bytes are kept under their hash, once, and nothing else is left in the folder", async () => {
  const folder = freshFolder();
  const originals = openOriginals(folder);
  const kept = await Promise.all(["a", "b", "a", "a"].map((words) => originals.keep(bytesOf(words))));
  expect(kept).toEqual(["a", "b", "a", "a"].map((words) => sha256(bytesOf(words))));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.map(({ name }) => `sha256:${name}`).sort()).toEqual([...new Set(kept)].sort());
});

test("a file whose bytes changed is told from one that is gone", async () => {
  const folder = freshFolder();
  const originals = openOriginals(folder);
  const hash = await originals.keep(bytesOf("the bridge"));
  expect(await originals.verify(hash)).toBe("whole");
  writeFileSync(originalPath(folder, hash), "the bridgf");
  expect(await originals.verify(hash)).toBe("changed");
  await originals.remove(hash);
  expect(await originals.verify(hash)).toBe("missing");
  await originals.remove(hash);
});

test("what a stopped process left unfinished is removed, and what another is just writing is not", async () => {
  const folder = freshFolder();
  mkdirSync(folder);
  const hourAgo = new Date(Date.now() - 2 * 3_600_000);
  for (const name of ["999999999-ab.part", `${process.pid}-ab.part`, "notes.txt"]) {
    writeFileSync(join(folder, name), "half");
    utimesSync(join(folder, name), hourAgo, hourAgo);
  }
  writeFileSync(join(folder, "999999998-ab.part"), "of another machine, a moment ago");
  const originals = openOriginals(folder);
  await originals.keep(bytesOf("a"));
  const left = readdirSync(folder).filter((name) => name.includes("."));
  expect(left.sort()).toEqual(["999999998-ab.part", `${process.pid}-ab.part`, "notes.txt"].sort());
});

test("files that are no originals are not listed", async () => {
  const folder = freshFolder();
  const originals = openOriginals(folder);
  const hash = await originals.keep(bytesOf("a"));
  mkdirSync(join(folder, "zz"));
  writeFileSync(join(folder, "zz", "0".repeat(64)), "");
  writeFileSync(join(folder, "1-ab.part"), "");
  const all: string[] = [];
  for await (const one of originals.list()) all.push(one);
  expect(all).toEqual([hash]);
});

test("where nothing can be written, that is said", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "standoff-originals-")), "a-file");
  writeFileSync(file, "");
  await expect(openOriginals(join(file, "originals")).keep(bytesOf("a"))).rejects.toMatchObject({
    code: "not-written",
  });
});
