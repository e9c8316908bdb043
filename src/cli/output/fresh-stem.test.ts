import { expect, test } from "vitest";
import { freshStem } from "./fresh-stem.ts";

test("files that share a name get numbers, also where only case tells them apart", () => {
  const used = new Set<string>();
  const files = ["a/x.html", "b/x.html", "X.txt", "-", "c/y.tar.gz"];
  expect(files.map((file) => freshStem(file, used))).toEqual(["x", "x-2", "X-3", "stdin", "y.tar"]);
});
