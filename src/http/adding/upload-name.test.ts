import { expect, test } from "vitest";
import { uploadName } from "./upload-name.ts";

test.each([
  ["a.txt", "a.txt"],
  ["/drop/a.txt", "drop/a.txt"],
  ["drop\\inner\\a.txt", "drop/inner/a.txt"],
  ["./drop//a.txt", "drop/a.txt"],
  ["drop/e\u0301/پل.txt", "drop/e\u0301/پل.txt"],
  ["a..b/c...", "a..b/c..."],
  [".hidden", ".hidden"],
  ["<b>.html", "<b>.html"],
])("the name %j is kept as %j", (given, kept) => {
  expect(uploadName(given)).toBe(kept);
});

test.each(["drop/.git/config", "drop/.DS_Store", "oru.standoff/ledger.db"])("in folders %j is passed over", (given) => {
  expect(uploadName(given)).toBeNull();
});

test.each(["", "/", ".", "..", "../a", "a/../../b", "C:\\..\\a", "a\0b", "a\nb", "\ud800", "x".repeat(1_001)])(
  "%j is no name",
  (given) => {
    expect(() => uploadName(given)).toThrow(expect.objectContaining({ code: "bad-option" }));
  },
);
