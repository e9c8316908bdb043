import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openStaging } from "./open-staging.ts";

const before = process.env.TMPDIR;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "standoff staging "));
  process.env.TMPDIR = folder;
});
afterEach(() => {
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
});

test("each job has a folder of its own, for this user alone, and nothing is left when the desk closes", async () => {
  const staging = openStaging();
  expect(readdirSync(folder)).toEqual([]);
  const [one, other] = [await staging.fresh(), await staging.fresh()];
  writeFileSync(join(one.folder, "0"), "words");
  expect(one.folder).not.toBe(other.folder);
  expect(statSync(join(one.folder, "..")).mode & 0o077).toBe(0);
  await one.remove();
  expect([existsSync(one.folder), existsSync(other.folder)]).toEqual([false, true]);
  await staging.close();
  expect(readdirSync(folder)).toEqual([]);
});

test("what a killed desk has left is removed, and what one uses that runs is not", async () => {
  const { pid: ended } = spawnSync(process.execPath, ["--version"]);
  const kept = [`standoff-desk-${process.ppid}-a`, "standoff-desk-x", "others"];
  for (const name of [`standoff-desk-${ended}-a`, ...kept]) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "0"), "words");
  }
  const staging = openStaging();
  await staging.fresh();
  await staging.close();
  expect(readdirSync(folder).sort()).toEqual(kept.sort());
});
