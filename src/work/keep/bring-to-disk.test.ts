import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { bringToDisk } from "./bring-to-disk.ts";

test("a file that goes away meanwhile stops nothing, and a folder that is not there does", async () => {
  const folder = mkdtempSync(join(tmpdir(), "standoff-disk-"));
  mkdirSync(join(folder, "a"));
  for (let n = 0; n < 2000; n++) writeFileSync(join(folder, "a", `${n}.txt`), "so");
  const brought = bringToDisk(folder);
  // it has listed the folder by then, and is far from through it
  await setTimeout(30);
  for (let n = 0; n < 2000; n++) rmSync(join(folder, "a", `${n}.txt`));
  await expect(brought).resolves.toBe(undefined);
  await expect(bringToDisk(join(folder, "none"))).rejects.toMatchObject({ code: "ENOENT" });
});
