import { describe, expect, test } from "vitest";
import { parseStatedDate } from "./parse-stated-date.ts";

describe("a stated date is the day that is written", () => {
  test.each([
    ["2019-10-15", "2019-10-15"],
    ["2019-10-15T23:30:00-04:00", "2019-10-15"],
    ["2019-10-15 08:00:00 +0000", "2019-10-15"],
    ["20191015", "2019-10-15"],
    ["20191015T101500Z", "2019-10-15"],
    ["2019/10/15", "2019-10-15"],
    ["2019-10", "2019-10"],
    ["2019", "2019"],
    ["Tue, 15 Oct 2019 10:00:00 GMT", "2019-10-15"],
    ["Tuesday, October 15, 2019", "2019-10-15"],
    ["October 15, 2019", "2019-10-15"],
    ["OCTOBER 15, 2019", "2019-10-15"],
    ["Oct. 15, 2019", "2019-10-15"],
    ["Sept 3, 2019 at 4:05 p.m. EDT", "2019-09-03"],
    ["Oct 15, 2019 — 10:20", "2019-10-15"],
    ["15 October 2019", "2019-10-15"],
    ["15th of October, 2019", "2019-10-15"],
    ["15-Oct-2019", "2019-10-15"],
    ["Thursday 1 May 2014", "2014-05-01"],
    ["October 15,\u00a02019", "2019-10-15"],
    ["March 2021", "2021-03"],
    ["10/25/2019", "2019-10-25"],
    ["25.10.2019", "2019-10-25"],
  ])("%j is %s", (stated, edtf) => expect(parseStatedDate(stated)?.edtf).toBe(edtf));
});

describe("what is no plain date is none", () => {
  test.each([
    "",
    "yesterday",
    "Tuesday",
    "October 15",
    "February 30, 2019",
    "2019-02-29",
    "2019-13-01",
    "10/11/2019",
    "0001-01-01T00:00:00",
    "1970-01-01",
    "On October 15, 2019, the council of Oru met",
    "October 15, 2019 was a quiet day",
    "2019 was a quiet year",
    "2 of 2019",
    "Mayor 5, 2019",
  ])("%j", (stated) => expect(parseStatedDate(stated)).toBeNull());
});

test("a month runs from its first day to its last", () => {
  expect(parseStatedDate("February 2020")).toEqual({ edtf: "2020-02", from: "2020-02-01", to: "2020-02-29" });
});
