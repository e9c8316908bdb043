import { expect, test } from "vitest";
import { findAnchor } from "./find-anchor.ts";

const TEXT = "The boats wait. The council denied it. The boats left.";

test("words that stand where the address says are there", () => {
  expect(findAnchor(TEXT, { start: 16, end: 27 }, "The council")).toEqual({
    is: "there",
    span: { start: 16, end: 27 },
  });
  expect(findAnchor(TEXT, { start: 16, end: 27 }, null)).toEqual({ is: "there", span: { start: 16, end: 27 } });
});

test("words that stand elsewhere, once, are found there and the anchor is broken", () => {
  expect(findAnchor(TEXT, { start: 0, end: 11 }, "The council")).toEqual({
    is: "broken",
    found: { start: 16, end: 27 },
    times: 1,
  });
});

test("words that stand in several places, or nowhere, are not guessed at", () => {
  expect(findAnchor(TEXT, { start: 3, end: 12 }, "The boats")).toEqual({ is: "broken", found: null, times: 2 });
  expect(findAnchor(TEXT, { start: 3, end: 12 }, "The ships")).toEqual({ is: "broken", found: null, times: 0 });
  expect(findAnchor(TEXT, { start: 3, end: 900 }, null)).toEqual({ is: "broken", found: null, times: 0 });
});

test("words without a place are there where they stand once", () => {
  expect(findAnchor(TEXT, null, "denied it")).toEqual({ is: "there", span: { start: 28, end: 37 } });
  expect(findAnchor(TEXT, null, null)).toBeNull();
});
