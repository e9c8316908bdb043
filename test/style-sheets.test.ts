import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const WEB = fileURLToPath(new URL("../web/", import.meta.url));
const files = readdirSync(WEB, { recursive: true, encoding: "utf8" }).filter((file) => !file.includes(".test."));
const read = (file: string) => readFileSync(WEB + file, "utf8");

/** The room of a file, by its folder; what stands beside the rooms is one with what is styled everywhere. */
const roomOf = (file: string) =>
  /^(?:parts|style|frame|judging|address)\/|^[^/]+$/.test(file) ? "every room" : file.split("/")[0]!;

/** Each selector of each sheet. */
const selectors = files
  .filter((file) => file.endsWith(".css"))
  .flatMap((sheet) => {
    const rules = read(sheet)
      .replace(/\/\*[\s\S]*?\*\/|url\([^)]*\)/g, "")
      .matchAll(/([^{}]+)\{/g);
    return [...rules]
      .filter(([, words]) => !words!.trim().startsWith("@"))
      .flatMap(([, words]) => words!.split(/,(?![^(]*\))/).map((selector) => ({ sheet, selector: selector.trim() })));
  });
const classesIn = (selector: string) => [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name!);

const sources = files.filter((file) => /\.tsx?$/.test(file));

test("every class that is styled is given to something", () => {
  const words = new Set(sources.flatMap((file) => [...read(file).matchAll(/[\w-]+/g)].map(([word]) => word)));
  // Those that are put together: `depth-${n}`.
  const beginnings = sources.flatMap((file) => [...read(file).matchAll(/([a-z]+-)\$\{/g)].map(([, word]) => word!));
  const isGiven = (name: string) => words.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
  const dead = selectors.flatMap(({ sheet, selector }) =>
    classesIn(selector).flatMap((name) => (isGiven(name) ? [] : [`${sheet}: .${name}`])),
  );
  expect(dead).toEqual([]);
});

test("what a room styles by one class alone is nothing that another room has, since its sheet stays when it is left", () => {
  const given = sources.flatMap((file) =>
    [...read(file).matchAll(/\bclass="([^"]+)"|\bclass=\{[^}]*\}/g)].flatMap(([all, names]) =>
      (names ?? [...all.matchAll(/"([^"]*)"/g)].map(([, name]) => name).join(" "))
        .split(" ")
        .map((name) => ({ name, file })),
    ),
  );
  const leaks = selectors.flatMap(({ sheet, selector }) => {
    const [name, ...others] = classesIn(selector);
    const room = roomOf(sheet);
    if (name === undefined || others.length > 0 || room === "every room") return [];
    return given
      .filter((one) => one.name === name && roomOf(one.file) !== room && !IS_BORROWED.test(one.file))
      .map(({ file }) => `${selector} of ${sheet} in ${file}`);
  });
  expect(leaks).toEqual([]);
});

/** Parts of the reader that other rooms have take its sheet along. */
const IS_BORROWED = /^reader\/(?:judging|paste-box)/;
