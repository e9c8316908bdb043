import { expect, test } from "vitest";
import { chunkAt, chunksOf } from "./chunks-of.ts";

const TEXT = Array.from({ length: 400 }, (_, i) => `Paragraph ${i} of what the council said.`).join("\n\n");

test("the chunks of a text hold all its paragraphs, in order and once", () => {
  const chunks = chunksOf(TEXT, []);
  const numbers = chunks.flatMap(({ rows }) => rows.map(({ block }) => block.number));
  expect(numbers).toEqual(Array.from({ length: 400 }, (_, i) => i + 1));
  expect(chunks.length).toBeGreaterThan(40);
  expect(chunks.every(({ index }, i) => index === i)).toBe(true);
});

test("the chunk of an offset is the one that its paragraph stands in", () => {
  const chunks = chunksOf(TEXT, []);
  for (const words of ["Paragraph 0 ", "Paragraph 177 ", "Paragraph 399 "]) {
    const at = TEXT.indexOf(words);
    const { start, end } = chunks[chunkAt(chunks, at)]!;
    expect(start <= at && at < end).toBe(true);
  }
});

test("a text without words has no chunks", () => {
  expect(chunksOf(" \n ", [])).toEqual([]);
});
