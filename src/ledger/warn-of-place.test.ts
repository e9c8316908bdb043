import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { warnOfPlace } from "./warn-of-place.ts";

const local = () => 0xef53;

test.each([
  ["/home/mara/Dropbox/work/a.standoff", "Dropbox"],
  ["/Users/mara/Library/Mobile Documents/a.standoff", "iCloud"],
  ["C:\\Users\\mara\\OneDrive - Oru\\a.standoff".replaceAll("\\", "/"), "OneDrive"],
  ["/home/mara/Nextcloud/a.standoff", "Nextcloud"],
])("a ledger at %s is warned of", (path, program) => {
  expect(warnOfPlace(path, local)).toContain(program);
});

test("a ledger below a folder that Syncthing marks is warned of", () => {
  const folder = mkdtempSync(join(tmpdir(), "standoff-place-"));
  mkdirSync(join(folder, ".stfolder"));
  expect(warnOfPlace(join(folder, "deep", "a.standoff"), local)).toContain("Syncthing");
  rmSync(folder, { recursive: true });
});

test("a ledger on a network disk is warned of", () => {
  expect(warnOfPlace("/mnt/share/a.standoff", () => 0x6969)).toContain("NFS");
});

test("a ledger on a disk of this machine is not", () => {
  expect(warnOfPlace("/home/mara/dropboxes/a.standoff", local)).toBeNull();
  expect(warnOfPlace(tmpdir())).toBeNull();
});
