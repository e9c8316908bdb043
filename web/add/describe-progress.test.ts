import { expect, test } from "vitest";
import { describeProgress } from "./describe-progress.ts";
import { describeSeconds } from "./describe-seconds.ts";
import { describeTally } from "./describe-tally.ts";

const job = { files: 100, found: 23, done: 21, secondsLeft: null };

test("a run tells how far it is, and the time left only where that is known", () => {
  expect(describeProgress(job).words).toBe("reading 21 of 100");
  expect(describeProgress({ ...job, secondsLeft: 18 }).words).toBe("reading 21 of 100, 18 s left");
});

test("a file of many documents is no run that has more done than there is to do", () => {
  expect(describeProgress({ files: 1, found: 2_400, done: 1_200, secondsLeft: null })).toEqual({
    done: 1_200,
    of: 2_400,
    words: "reading 1,200 of 2,400",
  });
});

test("a run that has found nothing yet invents no number", () => {
  expect(describeProgress({ files: 0, found: 0, done: 0, secondsLeft: null }).words).toBe("looking for files");
});

test.each([
  [0, "1 s"],
  [89, "89 s"],
  [90, "2 min"],
  [3_600, "1 h"],
  [4_800, "1 h 20 min"],
])("%i seconds are %s", (seconds, words) => {
  expect(describeSeconds(seconds)).toBe(words);
});

test("what came of a run names only what there was", () => {
  const tally = { added: 1, supersedes: 0, seen: 2, refused: 0 };
  expect(describeTally({ state: "done", tally, statements: 12, failure: null })).toBe(
    "1 document added, 2 here already; 12 statements",
  );
  const none = { added: 0, supersedes: 0, seen: 0, refused: 0 };
  expect(describeTally({ state: "stopped", tally: none, statements: 0, failure: null })).toBe(
    "Stopped: nothing was added",
  );
});
