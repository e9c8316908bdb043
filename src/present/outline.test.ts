import { expect, test } from "vitest";
import { buildReading } from "../../test/fixtures/build-reading.ts";
import { outline } from "./outline.ts";

const at = (start: number) => [{ start, end: start + 1 }];
const order = (statements: Parameters<typeof buildReading>[0]["statements"]) =>
  outline(buildReading({ text: "0123456789", statements }).statements).map(
    ({ statement, number, depth }) => `${number}${"-".repeat(depth)}${statement.id}`,
  );

test("statements come in reading order, whatever order they were found in", () => {
  expect(
    order([
      { id: "b", content: at(5) },
      { id: "a", content: at(1) },
    ]),
  ).toEqual(["1a", "2b"]);
});

test("what is reported inside a statement follows it, one step in", () => {
  const statements = [
    { id: "a", content: at(1) },
    { id: "b", content: at(2) },
    { id: "a1", content: at(3), within: "a" },
    { id: "a2", content: at(4), within: "a1" },
  ];
  expect(order(statements)).toEqual(["1a", "2-a1", "3--a2", "4b"]);
});

test("a statement whose outer one is not there stands for itself", () => {
  expect(order([{ id: "a", content: at(1), within: "gone" }])).toEqual(["1a"]);
});

test("a statement without words stands at its cue", () => {
  expect(
    order([
      { id: "b", content: [], cue: { start: 5, end: 6 } },
      { id: "a", content: at(1) },
    ]),
  ).toEqual(["1a", "2b"]);
});

test("statements within each other are a bug and are not lost in silence", () => {
  const circle = [
    { id: "a", content: at(1), within: "b" },
    { id: "b", content: at(2), within: "a" },
  ];
  expect(() => order(circle)).toThrow("within each other");
});
