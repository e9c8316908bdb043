import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { makeProgram } from "../src/cli/make-program.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const guides = readdirSync(`${root}docs/guide`).filter((name) => name.endsWith(".md"));
const documents = ["README.md", ...guides.map((name) => `docs/guide/${name}`)];
const commands = new Map(
  makeProgram({ serve: async () => 0 }, () => {}).commands.map((command) => [command.name(), command]),
);

/** The words of each `standoff …` line in the code blocks of a document; quoted ones are one word. */
const linesOf = (path: string): readonly (readonly string[])[] =>
  readFileSync(root + path, "utf8")
    .split(/^```.*$/m)
    .filter((_, i) => i % 2 === 1)
    .flatMap((block) => block.replaceAll("\\\n", " ").split("\n"))
    .flatMap((line) => Array.from(line.matchAll(/\bstandoff ((?:"[^"]*"|'[^']*'|[^"'|;&#])*)/g), ([, words]) => words!))
    .map((words) => words.match(/(?:"[^"]*"|'[^']*'|\S)+/g) ?? []);

test.each(documents)("what %s says to type, the command knows", (path) => {
  for (const words of linesOf(path)) {
    const [name, ...rest] = words;
    if (name === undefined || name.startsWith("-")) continue;
    const command = commands.get(name);
    expect(command, `standoff ${words.join(" ")}`).toBeDefined();
    const known = command!.options.flatMap(({ short, long }) => [short, long]);
    for (const option of rest.filter((word) => /^--?[a-z]/.test(word)).map((word) => word.split("=")[0]!)) {
      expect([...known, "--help"], `standoff ${words.join(" ")}`).toContain(option);
    }
  }
});

test("the guides show every command but the demo", () => {
  const shown = documents.map((path) => readFileSync(root + path, "utf8")).join("\n");
  const missing = [...commands.keys()].filter(
    (name) => name !== "demo" && !new RegExp(`(?:standoff |\`)${name}\\b`).test(shown),
  );
  expect(missing).toEqual([]);
});
