import { expect, test } from "vitest";
import { parseCsv } from "./parse-csv.ts";

test("quoted cells keep commas, line breaks and doubled quotation marks", () => {
  const csv = '\uFEFFurl,text\r\na,"one, ""two""\nthree"\r\n"b",\n';
  expect(parseCsv(csv)).toEqual([
    { url: "a", text: 'one, "two"\nthree' },
    { url: "b", text: "" },
  ]);
});

test("a last line without a line break is a row", () => {
  expect(parseCsv("x,y\n1,2")).toEqual([{ x: "1", y: "2" }]);
});
