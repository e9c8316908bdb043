import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { ARCHITECTURE, readFloors, readGlossary } from "./architecture/read-tables.ts";
import { sourceFiles } from "./architecture/source-files.ts";
import { reachedFrom, valueImports } from "./architecture/value-imports.ts";
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

const web = sourceFiles("web").filter(({ path }) => !path.includes(".test."));
const taken = web.flatMap((file) => valueImports(file).filter((to) => to.startsWith("src/")));

test("the desk takes of src what is pure, and no more than types of the rest", () => {
  expect(taken.filter((to) => !/^src\/(text|record|present)\//.test(to))).toEqual([]);
});

test("what of src reaches a browser knows nothing of Node", () => {
  expect(taken.length).toBeGreaterThan(0);
  const reached = reachedFrom(taken, all);
  expect(reached.filter((file) => valueImports(file).some((to) => to.startsWith("node:"))).map((f) => f.path)).toEqual(
    [],
  );
});

test("src imports nothing from outside it", () => {
  expect(
    files.flatMap((f) => f.imports.filter((to) => !to.startsWith("src/")).map((to) => `${f.path} imports ${to}`)),
  ).toEqual([]);
});

test("no file in src or web is over 300 lines", () => {
  expect([...all, ...web].filter((f) => f.text.split("\n").length > 300).map((f) => f.path)).toEqual([]);
});

test("the glossary and the types of text and record are one list", () => {
  const types = files
    .filter(({ path }) => /^src\/(text|record)\//.test(path))
    .flatMap(({ text }) => Array.from(text.matchAll(/^export type (\w+)/gm), ([, name]) => name!));
  expect([...readGlossary(ARCHITECTURE)].sort()).toEqual(types.sort());
});
