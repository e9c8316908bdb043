import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EXIT_CODES } from "../src/cli/exit-code.ts";
import { bratConfig } from "../src/present/brat-config.ts";
import { ACTS } from "../src/record/act.ts";
import { FAILURE_CODES } from "../src/record/failure.ts";
import { NOTE_CODES } from "../src/record/note.ts";

const read = (path: string) => readFileSync(new URL(`../docs/${path}`, import.meta.url), "utf8");
const failures = read("failures.md");
const section = (title: string) => failures.split(`## ${title}\n`)[1]!.split(/^## /m)[0]!;

test.each([
  ["Failures", FAILURE_CODES],
  ["Notes", NOTE_CODES],
])("docs/failures.md has a paragraph for each of the %s, and for no other code", (title, codes) => {
  const paragraphs = new Map(
    section(title)
      .split(/^### /m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf("\n")), part.slice(part.indexOf("\n")).trim()]),
  );
  expect([...paragraphs.keys()]).toEqual([...codes]);
  for (const [code, paragraph] of paragraphs) expect(paragraph.length, code).toBeGreaterThan(80);
});

test("docs/failures.md has the table of exit codes", () => {
  const rows = Object.entries(EXIT_CODES).map(([code, words]) => `| ${code} | ${words} |`);
  expect(section("Exit codes")).toContain(rows.join("\n"));
});

test("the guide explains each act in a row of its own, and no other", () => {
  const acts = read("guide/reading.md").split("\n## Acts\n")[1]!.split("\n## ")[0]!;
  const rows = [...acts.matchAll(/^\| `([a-z-]+)` \| (.+) \|$/gm)].map((row) => row[1]!);
  expect(rows.sort()).toEqual([...ACTS].sort());
});

test("the guide to brat holds the configuration that is written", () => {
  expect(read("guide/brat.md")).toContain(`\`\`\`\n${bratConfig}\`\`\``);
});
