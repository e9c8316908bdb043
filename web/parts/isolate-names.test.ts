import { expect, test } from "vitest";
import { isolateNames } from "./isolate-names.ts";

test("a title from right to left is a piece of its own in its citation", () => {
  expect(isolateNames("Radio Oru, “راديو”, ¶5:108", ["راديو", "Radio Oru"])).toEqual([
    "Radio Oru",
    ", “",
    "راديو",
    "”, ¶5:108",
  ]);
});

test("a line without the names stays whole", () => {
  expect(isolateNames("outlet unknown", [null, "Radio Oru"])).toEqual(["outlet unknown"]);
});
