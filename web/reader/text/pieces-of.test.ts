import { expect, test } from "vitest";
import { piecesOf } from "./pieces-of.ts";

test("a paragraph of common length is one piece", () => {
  expect(piecesOf("One.\n\nTwo.")).toEqual([
    { start: 0, end: 4, number: 1, runsOn: false },
    { start: 6, end: 10, number: 2, runsOn: false },
  ]);
});

test("a line of 300,000 characters is cut at white space, and no character is lost", () => {
  const line = "The boats wait at Sennet. ".repeat(12_000).trim();
  const pieces = piecesOf(line);
  expect(pieces.length).toBeGreaterThan(40);
  expect(pieces.map(({ start, end }) => line.slice(start, end)).join("")).toBe(line);
  expect(pieces.every(({ start }) => start === 0 || /\s/.test(line[start - 1]!))).toBe(true);
  expect(pieces.map(({ runsOn }) => runsOn).filter((runsOn) => !runsOn)).toHaveLength(1);
});

test("a line without any white space is cut between characters", () => {
  const line = "🚢".repeat(10_001);
  for (const { start, end } of piecesOf(`x${line}`)) expect(`x${line}`.slice(start, end)).toMatch(/^x?(?:🚢)+$/u);
});
