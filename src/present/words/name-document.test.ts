import { expect, test } from "vitest";
import { nameDocument, nameFile } from "./name-document.ts";

test.each([
  ["its title", "At the bridge", { path: "a.txt", part: null }, "“At the bridge”"],
  [
    "its file and folder, where it has none",
    null,
    { path: "/home/mara/monday/a.txt", part: null },
    "untitled (monday/a.txt)",
  ],
  ["its file on Windows", null, { path: "C:\\monday\\a.txt", part: null }, "untitled (monday/a.txt)"],
  ["its place in a file of several", null, { path: "all.csv", part: "row 2" }, "untitled (all.csv, row 2)"],
  ["standard input", null, { path: "-", part: null }, "untitled (standard input)"],
  ["nothing, where that was removed", null, null, "untitled"],
  ["a name that cannot steer a screen", null, { path: "a\u202e\n.txt", part: null }, "untitled (a‹U+202E› .txt)"],
])("a document is named by %s", (_, title, foundAs, name) => {
  expect(nameDocument(title, nameFile(foundAs))).toBe(name);
});
