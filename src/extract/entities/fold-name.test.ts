import { expect, test } from "vitest";
import { foldName } from "./fold-name.ts";

test.each([
  ["Ulla Norden", "ulla norden"],
  ["The Oru Council’s", "oru council"],
  ["Él-Sárv", "el sarv"],
  ["U.N.", "un"],
  ["O’Brannoc", "o brannoc"],
  ["  Oru   Council ", "oru council"],
  ["نوروز", "نوروز"],
  ["…", ""],
])("“%s” is compared as “%s”", (name, folded) => {
  expect(foldName(name)).toBe(folded);
});
