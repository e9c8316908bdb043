import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EXIT_CODES } from "../src/cli/exit-code.ts";
import { bratConfig } from "../src/present/brat-config.ts";
import { LIMITS } from "../src/read/limits.ts";
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

test("the guide to adding names each limit of reading", () => {
  const rows = read("guide/adding.md").split("\n## Limits\n")[1]!.split("\n## ")[0]!;
  const written = (limit: number) => {
    if (limit % 2 ** 30 === 0) return `${limit / 2 ** 30} GiB`;
    return limit % 2 ** 20 === 0 ? `${limit / 2 ** 20} MiB` : String(limit).replace(/\B(?=(\d{3})+$)/g, ",");
  };
  for (const [name, limit] of Object.entries(LIMITS)) expect(rows, name).toMatch(new RegExp(`\\b${written(limit)}\\b`));
});
