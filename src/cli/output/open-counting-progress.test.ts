import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { describeCount, openCountingProgress } from "./open-counting-progress.ts";

test.each([
  ["promises nothing while more may come", { isCounting: true, rate: 2 }, "10 of 40+ · 2.0 documents/s · a.html"],
  [
    "says what is left once all is counted",
    { isCounting: false, rate: 2 },
    "10 of 40 · 2.0 documents/s · 15 s left · a.html",
  ],
  ["has no rate before there is one", { isCounting: false, rate: 0 }, "10 of 40 · a.html"],
])("the line %s", (_, now, line) => {
  expect(describeCount({ ...now, done: 10, known: 40, name: "a.html", unit: "documents" })).toBe(line);
});

const screen = (isTTY: boolean) =>
  Object.assign(new PassThrough(), { isTTY, columns: 80 }) as unknown as NodeJS.WriteStream;
const shown = (stream: NodeJS.WriteStream) => String((stream as unknown as PassThrough).read() ?? "");

test("the rate is that of late: what went by in an instant promises nothing for what takes long", () => {
  let seconds = 0;
  const stream = screen(true);
  const progress = openCountingProgress("documents", stream, () => seconds);
  progress.expect(1000);
  for (let i = 0; i < 500; i++) progress.done("seen.html");
  for (let i = 0; i < 60; i++) {
    seconds += 1;
    progress.done("read.html");
  }
  expect(shown(stream)).toContain("560 of 1000 · 1.0 documents/s · 8 min left · read.html");
});

test("a total that may still grow is marked so until all have counted", () => {
  let seconds = 0;
  const stream = screen(true);
  const progress = openCountingProgress("documents", stream, () => seconds++);
  const [walked, unpacked] = [progress.counting(), progress.counting()];
  progress.expect(3);
  walked();
  progress.done("a");
  expect(shown(stream)).toContain("1 of 3+");
  unpacked();
  progress.done("b");
  expect(shown(stream)).toContain("2 of 3 ");
});

test("there is no line where there is no terminal", () => {
  const stream = screen(false);
  const progress = openCountingProgress("documents", stream);
  progress.expect(2);
  progress.done("a");
  progress.clear();
  expect(shown(stream)).toBe("");
});
