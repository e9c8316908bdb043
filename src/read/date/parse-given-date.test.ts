import { describe, expect, test } from "vitest";
import { Failure } from "../../record/failure.ts";
import { parseGivenDate } from "./parse-given-date.ts";

describe("a given date is a day, a month, a year or a stretch of them", () => {
  test.each([
    ["2021-08-24", "2021-08-24", "2021-08-24"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["2021", "2021-01-01", "2021-12-31"],
    ["2021-08-24/2021-08-28", "2021-08-24", "2021-08-28"],
    ["2020-12/2021", "2020-12-01", "2021-12-31"],
  ])("%s", (given, from, to) => expect(parseGivenDate(given)).toEqual({ edtf: given, from, to }));
});

describe("anything else is refused as a bad date", () => {
  test.each([
    "",
    "yesterday",
    "2021-02-29",
    "2021-13-01",
    "2021-00-10",
    "2021-04-31",
    "0000-01-01",
    "2021-8-4",
    "24.08.2021",
    "2021-08-24T10:00",
    "2021-08-28/2021-08-24",
    "2021/2022/2023",
    "../2021",
    "2021-08-24/",
    " 2021-08-24",
  ])("%j", (given) => {
    expect(() => parseGivenDate(given)).toThrow(Failure);
    expect(() => parseGivenDate(given)).toThrow(expect.objectContaining({ code: "bad-date" }));
  });
});
