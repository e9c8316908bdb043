import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { ARCHITECTURE, readFloors, readGlossary } from "./architecture/read-tables.ts";
import { sourceFiles } from "./architecture/source-files.ts";
import { partOf, wrongImports } from "./architecture/wrong-imports.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const { outer, inner } = readFloors(ARCHITECTURE);
const all = sourceFiles("src");
const files = all.filter(({ path }) => !path.endsWith(".test.ts"));

test("an import goes down a floor or stays in its folder", () => {
  expect(wrongImports(files, outer)).toEqual([]);
});

test("within extract an import goes down a floor or stays in its folder", () => {
  expect(wrongImports(files, inner)).toEqual([]);
});

test("an import upwards and one sideways would be seen", () => {
  const file = (path: string, target: string) => ({ path, text: "", imports: [target] });
  expect(
    wrongImports([file("src/text/a.ts", "src/record/b.ts"), file("src/read/a.ts", "src/tagger/b.ts")], outer),
  ).toHaveLength(2);
  expect(
    wrongImports([file("src/read/a.ts", "src/text/b.ts"), file("src/read/a.ts", "src/read/c/b.ts")], outer),
  ).toEqual([]);
});

test("every file in src stands on a floor, and every folder of extract", () => {
  expect(files.filter(({ path }) => !partOf(path, outer)).map((f) => f.path)).toEqual([]);
  const folders = readdirSync(`${ROOT}src/extract`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const parts = new Set(inner.map((f) => f.part));
  expect(folders.map((entry) => `src/extract/${entry.name}`).filter((part) => !parts.has(part))).toEqual([]);
});

test("a part of the table exists, unless it is marked as to come", () => {
  expect(outer.length).toBeGreaterThan(8);
  for (const { part, toCome } of [...outer, ...inner]) expect([part, existsSync(ROOT + part)]).toEqual([part, !toCome]);
});

test("src imports nothing from outside it", () => {
  expect(
    files.flatMap((f) => f.imports.filter((to) => !to.startsWith("src/")).map((to) => `${f.path} imports ${to}`)),
  ).toEqual([]);
});

test("no file in src is over 300 lines", () => {
  expect(all.filter((f) => f.text.split("\n").length > 300).map((f) => f.path)).toEqual([]);
});

test("the glossary and the types of text and record are one list", () => {
  const types = files
    .filter(({ path }) => /^src\/(text|record)\//.test(path))
    .flatMap(({ text }) => Array.from(text.matchAll(/^export type (\w+)/gm), ([, name]) => name!));
  expect([...readGlossary(ARCHITECTURE)].sort()).toEqual(types.sort());
});
