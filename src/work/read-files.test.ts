import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Input } from "./input.ts";
import { readFiles } from "./read-files.ts";

const folder = mkdtempSync(join(tmpdir(), "standoff-files-"));
const given = { published: null, title: null, outlet: null, url: null };
const input = (name: string, content?: string | Uint8Array): Input => {
  const file = join(folder, name);
  if (content !== undefined) writeFileSync(file, content);
  return { file, given };
};

test("results come in the order of the files, and a bad file stops no other", async () => {
  const inputs = [
    input("one.txt", "The envoy said the talks had failed."),
    input("none.txt"),
    input("empty.txt", ""),
    input("two.txt", "The envoy denied it."),
  ];
  const came: string[] = [];
  for await (const outcome of readFiles(inputs, 1)) {
    if (outcome.kind !== "ended")
      came.push(outcome.kind === "read" ? outcome.reading.document.text : outcome.failure.code);
  }
  expect(came).toEqual(["The envoy said the talks had failed.", "file-not-found", "empty", "The envoy denied it."]);
});

test("nothing to read gives nothing", async () => {
  for await (const outcome of readFiles([], 3)) expect.unreachable(outcome.kind);
});

test("a container gives its documents in order, each under its own name, and then has ended", async () => {
  const lines = '{"text":"The envoy said so."}\n{}\n{"text":"The envoy denied it."}\n';
  const came: string[] = [];
  for await (const outcome of readFiles([input("all.jsonl", lines), input("last.txt", "She said no.")], 1)) {
    came.push(outcome.kind === "read" ? outcome.reading.file : `${outcome.kind} ${outcome.file}`);
  }
  const [all, last] = [join(folder, "all.jsonl"), join(folder, "last.txt")];
  expect(came).toEqual([
    `${all} (line 1)`,
    `failed ${all} (line 2)`,
    `${all} (line 3)`,
    `ended ${all}`,
    last,
    `ended ${last}`,
  ]);
});
