import { expect, test } from "vitest";
import { undoingOf } from "./undoing-of.ts";

test("a judgement can be taken back, and an undoing done again", () => {
  expect(undoingOf({ act: "accept", isJudgement: true, isRemoved: false, undoneBy: null })).toEqual({
    can: true,
    words: "Undo",
  });
  expect(undoingOf({ act: "undo", isJudgement: true, isRemoved: false, undoneBy: null })).toEqual({
    can: true,
    words: "Do again",
  });
});

test("what was taken back already and what is gone say why they stay, and what is no judgement says nothing", () => {
  expect(undoingOf({ act: "accept", isJudgement: true, isRemoved: false, undoneBy: 12 })).toEqual({
    can: false,
    why: "undone by entry 12",
  });
  expect(undoingOf({ act: "add", isJudgement: false, isRemoved: false, undoneBy: null })).toEqual({
    can: false,
    why: null,
  });
  expect(undoingOf({ act: "purge", isJudgement: false, isRemoved: false, undoneBy: null })).toMatchObject({
    why: "gone for good",
  });
  expect(undoingOf({ act: "note", isJudgement: true, isRemoved: true, undoneBy: null })).toEqual({
    can: false,
    why: "gone for good",
  });
});
