import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { toMarkdown } from "../../src/present/to-markdown.ts";
import { openLazily } from "../../src/work/open-lazily.ts";
import { readFile } from "../../src/work/read-file.ts";

// Whole articles against the reading that a person has gone through. UPDATE=1 rewrites; the review is the diff.
const reader = openLazily();
afterAll(() => reader.close());

const folder = fileURLToPath(new URL(".", import.meta.url));
const slugs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test.each(slugs.map((entry) => entry.name))("%s reads as expected", { timeout: 60_000 }, async (slug) => {
  const source = `${folder}${slug}/source.html`;
  const expected = `${folder}${slug}/expected.md`;
  const given = { published: null, title: null, outlet: null, url: null };
  const reading = await readFile({ file: source, given }, reader);
  const markdown = toMarkdown({ ...reading, file: basename(source) });
  if (process.env.UPDATE === "1") writeFileSync(expected, markdown);
  expect(existsSync(expected), `no ${expected}: run with UPDATE=1, then read what it wrote`).toBe(true);
  expect(markdown).toBe(readFileSync(expected, "utf8").replaceAll("\r\n", "\n"));
});
