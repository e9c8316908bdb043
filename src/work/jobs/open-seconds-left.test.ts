import { expect, test } from "vitest";
import { openSecondsLeft } from "./open-seconds-left.ts";

test("nothing is promised before enough is done to tell", () => {
  const left = openSecondsLeft();
  const told = [0, 1, 2, 3, 4, 5].map((done) => left.tell(100 + done, { done, known: 25 }));
  expect(told).toEqual([null, null, null, null, null, 20]);
});

test("what is loaded before the first is done does not count", () => {
  const left = openSecondsLeft();
  for (const done of [0, 1]) left.tell(done * 60, { done, known: 11 });
  expect(left.tell(65, { done: 6, known: 11 })).toBe(5);
});

test("what went by in an instant long ago promises nothing for the rest", () => {
  const left = openSecondsLeft();
  for (let done = 1; done <= 500; done++) left.tell(done / 100, { done, known: 600 });
  for (let done = 501; done <= 520; done++) left.tell(5 + (done - 500) * 5, { done, known: 600 });
  expect(left.tell(110, { done: 521, known: 600 })).toBe(395);
});

test("no time is told by a clock that stands still, and none is left when all is done", () => {
  const left = openSecondsLeft();
  for (let done = 1; done <= 9; done++) expect(left.tell(7, { done, known: 10 })).toBeNull();
  expect(left.tell(7, { done: 10, known: 10 })).toBe(0);
});
