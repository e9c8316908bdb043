import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openEncoder } from "./open-encoder.ts";

const cue = { head: "cue", bias: 0 };
const MANIFEST = {
  name: "a",
  version: "1",
  files: { "vocabulary.txt": "sha256:0" },
  tagWindow: 1,
  tagOverlap: 0,
  cueReach: 1,
  linkWidth: 1,
  cues: { standoff: cue, polnear: cue },
  tags: {},
  roles: {},
  kinds: {},
};

test.each<[string, Readonly<Record<string, string>>, string]>([
  ["an empty folder", {}, "models-missing"],
  ["a manifest that was torn", { "manifest.json": '{ "name": ' }, "models-damaged"],
  ["a manifest of something else", { "manifest.json": '{ "name": "a" }' }, "models-damaged"],
  ["a manifest without its files", { "manifest.json": JSON.stringify(MANIFEST) }, "models-missing"],
  [
    "a file with another checksum",
    { "manifest.json": JSON.stringify(MANIFEST), "vocabulary.txt": "the" },
    "models-damaged",
  ],
])("%s is no model, and says why", async (_, files, code) => {
  const folder = mkdtempSync(join(tmpdir(), "standoff-model-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  await expect(openEncoder(folder)).rejects.toThrow(expect.objectContaining({ name: "Failure", code }));
});
