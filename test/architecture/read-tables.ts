import { readFileSync } from "node:fs";

/** One row of a floor table: a part of `src`, the floor it stands on, and whether it is only announced. */
export type Floor = { readonly floor: number; readonly part: string; readonly toCome: boolean };

/** The document at the root of the project that the tests hold the code against. */
export const ARCHITECTURE = readFileSync(new URL("../../ARCHITECTURE.md", import.meta.url), "utf8");

/** The rows of every floor table, `src/extract/*.ts` as the part `src/extract` of the inner one. */
export function readFloors(markdown: string): { readonly outer: readonly Floor[]; readonly inner: readonly Floor[] } {
  const rows = Array.from(
    markdown.matchAll(/^\| (\d+) \| `(src\/[^`]+)`( \*to come\*)? \|/gm),
    ([, floor, part, toCome]) => ({
      floor: Number(floor),
      part: part!,
      toCome: toCome !== undefined,
    }),
  );
  return {
    outer: rows.filter((row) => !row.part.startsWith("src/extract/")),
    inner: rows
      .filter((row) => row.part.startsWith("src/extract/"))
      .map((row) => ({ ...row, part: row.part.replace("/*.ts", "") })),
  };
}

/** The words that the glossary explains. */
export function readGlossary(markdown: string): readonly string[] {
  const glossary = markdown.slice(markdown.indexOf("## Glossary"));
  return Array.from(glossary.matchAll(/^\| `(\w+)` \|/gm), ([, word]) => word!);
}
