import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { describeProgress, openProgress } from "./open-progress.ts";

test.each([
  ["says what is being read before there is a rate", { done: 0, seconds: 3 }, "0 of 40 · a b.html"],
  ["says rate and time left", { done: 10, seconds: 5 }, "10 of 40 · 2.0 files/s · 15 s left · a b.html"],
  ["counts minutes where they are many", { done: 1, seconds: 10 }, "1 of 40 · 0.1 files/s · 7 min left · a b.html"],
])("the line %s", (_, now, line) => {
  expect(describeProgress({ ...now, total: 40, file: "some/a b.html" })).toBe(line);
});

// A stream that notes what it gets, as wide as a narrow terminal.
const screen = (isTTY: boolean) =>
  Object.assign(new PassThrough(), { isTTY, columns: 20 }) as unknown as NodeJS.WriteStream;
const shown = (stream: NodeJS.WriteStream) => String((stream as unknown as PassThrough).read() ?? "");

test.each([
  ["one file", true, 1],
  ["no terminal", false, 9],
])("there is no line for %s", (_, isTTY, total) => {
  const stream = screen(isTTY);
  openProgress(total, stream).draw(0, "a.txt");
  expect(shown(stream)).toBe("");
});

test("the line is cut to the terminal and can be taken away", () => {
  const stream = screen(true);
  const progress = openProgress(9, stream);
  progress.draw(0, "a-very-long-name-of-a-file.txt");
  progress.clear();
  expect(shown(stream)).toBe("\r0 of 9 · a-very-lon\u001b[K\r\u001b[K");
});
