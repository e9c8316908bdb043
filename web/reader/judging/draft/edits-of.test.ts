import { expect, test } from "vitest";
import { bodyOfNew, claimEditsOf, editsOf } from "./edits-of.ts";
import { type StatementValues, valuesOfNew } from "./statement-values.ts";

const before: StatementValues = {
  ...valuesOfNew([{ start: 10, end: 20 }]),
  source: { start: 0, end: 4 },
  relays: ["e2"],
  claims: { c1: { polarity: "holds", modality: "actual" } },
};

test("what was set to what it is already is no change", () => {
  expect(editsOf(before, { content: [{ end: 20, start: 10 }], relays: ["e2"], act: "assert" })).toEqual({});
});

test("what a person takes away is sent as none, and what was not touched is not sent", () => {
  expect(editsOf(before, { source: null, relays: [], speaker: "e7" })).toEqual({
    source: null,
    relays: [],
    speaker: "e7",
  });
});

test("claims are put right by themselves, each with its changed fields alone", () => {
  const draft = { claims: { c1: { polarity: "fails", modality: "actual" } } } as const;
  expect(editsOf(before, draft)).toEqual({});
  expect(claimEditsOf(before, draft)).toEqual([["c1", { polarity: "fails" }]]);
  expect(claimEditsOf(before, { claims: { gone: { polarity: "fails", modality: "actual" } } })).toEqual([]);
});

test("a new statement is sent without what it does not have", () => {
  expect(bodyOfNew("d1", valuesOfNew([{ start: 1, end: 2 }]))).toEqual({
    document: "d1",
    content: [{ start: 1, end: 2 }],
    act: "assert",
    medium: "unknown",
  });
});
