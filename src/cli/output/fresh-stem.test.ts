import { expect, test } from "vitest";
import { freshStem } from "./fresh-stem.ts";

test("files that share a name get numbers, also where only case tells them apart", () => {
  const used = new Set<string>();
  const files = ["a/x.html", "b/x.html", "X.txt", "-", "c/y.tar.gz"];
  expect(files.map((file) => freshStem(file, used))).toEqual(["x", "x-2", "X-3", "stdin", "y.tar"]);
});

test("a part's name gives the name of a file, whatever stands in it", () => {
  const names = ["a.eml (attachment 1: x\\y\0z|.pdf)", "b.zip/c\nd.html"].map((file) => freshStem(file, new Set()));
  expect(names).toEqual(["a.eml (attachment 1_ x_y_z_", "c_d"]);
});
