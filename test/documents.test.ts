import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FAILURE_CODES } from "../src/record/failure.ts";
import { NOTE_CODES } from "../src/record/note.ts";
import { sourceFiles } from "./architecture/source-files.ts";

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const cli = () =>
  sourceFiles("src/cli")
    .map((file) => file.text)
    .join("\n");

/** Lines of a document's code: fenced, indented, and between backticks. */
function code(markdown: string): readonly string[] {
  const fenced = Array.from(markdown.matchAll(/^```.*\n([\s\S]*?)^```/gm), ([, body]) => body!);
  const indented = Array.from(markdown.matchAll(/^ {4}(\S.*)$/gm), ([, line]) => line!);
  const inline = Array.from(markdown.matchAll(/`([^`\n]+)`/g), ([, words]) => words!);
  return [...fenced.flatMap((block) => block.split("\n")), ...indented, ...inline];
}

test.each([...FAILURE_CODES, ...NOTE_CODES])("docs/failures.md has a paragraph on %s", (code) => {
  const paragraph = read("docs/failures.md")
    .split(/\n(?=#|\s*[-*|] )|\n\n/)
    .find((p) => new RegExp(`^\\W*${code}(?![\\w-])`).test(p));
  expect(paragraph).toBeDefined();
});

test("the npm commands of the README are scripts of the package", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = code(read("README.md")).flatMap((line) =>
    Array.from(line.matchAll(/\bnpm (?:run )?(?!run\b|ci\b|i\b|install\b|link\b)([a-z:-]+)/g), ([, name]) => name!),
  );
  expect(named).toContain("start");
  expect(named).toContain("test");
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test("the commands and options of the README are the command line's", () => {
  const lines = code(read("README.md")).filter((line) => /\bstandoff [a-z]|\bnpm start --/.test(line));
  const commands = lines.flatMap((line) =>
    Array.from(line.matchAll(/(?:\bstandoff|\bnpm start --) ([a-z]+)\b/g), ([, name]) => name!),
  );
  const options = lines.flatMap((line) => Array.from(line.matchAll(/ (--[a-z][a-z-]+)/g), ([, name]) => name!));
  const source = cli();
  expect(commands).toContain("read");
  expect(commands.filter((name) => !new RegExp(`["'\`]${name}\\b`).test(source))).toEqual([]);
  expect(options.filter((name) => !/--(?:help|version)$/.test(name) && !source.includes(name))).toEqual([]);
});
