import { describe, expect, test } from "vitest";
import { DAY_WORDS, dayOf } from "./day-of.ts";

describe("in a document of Wednesday, 12 March 2031", () => {
  const published = { from: "2031-03-12", to: "2031-03-12" };
  test.each([
    ["today", "2031-03-12"],
    ["January 5, 0045", "0045-01-05"],
    ["February 30, 2030", null],
    ["this morning", "2031-03-12"],
    ["tonight", "2031-03-12"],
    ["yesterday", "2031-03-11"],
    ["last night", "2031-03-11"],
    ["tomorrow", "2031-03-13"],
    ["on Wednesday", "2031-03-12"],
    ["last Wednesday", "2031-03-05"],
    ["next Wednesday", "2031-03-19"],
    ["on Tuesday", "2031-03-11"],
    ["last Tuesday", "2031-03-11"],
    ["on Thursday", "2031-03-06"],
    ["next Thursday", "2031-03-13"],
    ["next Monday", "2031-03-17"],
    ["on March 3", "2031-03-03"],
    ["on 3 March", "2031-03-03"],
    ["on the 3rd of March", "2031-03-03"],
    ["on Dec. 24", "2030-12-24"],
    ["on March 13", "2030-03-13"],
    ["on Sept. 3, 2019", "2019-09-03"],
    ["on 3 September 2019", "2019-09-03"],
    ["Tuesday, March 4", "2031-03-04"],
    ["on February 30", null],
    ["in March 2019", null],
    ["the mayor of 12 towns", null],
    ["some day", null],
    ["", null],
  ])("“%s” is %s", (words, day) => {
    expect(dayOf(words, published)).toEqual(day && { from: day, to: day });
  });
});

describe("in a document of some day from 30 December 2030 to 2 January 2031", () => {
  const published = { from: "2030-12-30", to: "2031-01-02" };
  test.each([
    ["today", { from: "2030-12-30", to: "2031-01-02" }],
    ["yesterday", { from: "2030-12-29", to: "2031-01-01" }],
    ["on Tuesday", null],
    ["on January 2", { from: "2031-01-02", to: "2031-01-02" }],
    ["on January 3", { from: "2030-01-03", to: "2030-01-03" }],
  ])("“%s” is %o", (words, days) => {
    expect(dayOf(words, published)).toEqual(days);
  });
});

test.each([
  ["on Tuesday", null],
  ["yesterday", null],
  ["on March 3", null],
  ["on March 3, 2031", { from: "2031-03-03", to: "2031-03-03" }],
])("in a document without a date “%s” is %o", (words, days) => {
  expect(dayOf(words, null)).toEqual(days);
});

test("the words for days are found in a sentence", () => {
  const sentence = "Earlier, on Monday, 3 March or Mar. 4, last Friday and late yesterday, the mayor may sue.";
  expect([...sentence.matchAll(DAY_WORDS)].map((m) => m[0])).toEqual([
    "Monday",
    "3 March",
    "Mar. 4",
    "last Friday",
    "late yesterday",
  ]);
});
