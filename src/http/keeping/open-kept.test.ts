import { expect, test } from "vitest";
import { openKept } from "./open-kept.ts";

test("where there is no more room, what was asked for longest ago goes", () => {
  const kept = openKept(80);
  for (const name of ["a", "b", "c", "d", "e", "f", "g", "h"]) kept.put(name, name.repeat(10));
  expect(kept.get("a")).toBe("aaaaaaaaaa");
  kept.put("i", "iiiii");
  expect(kept.get("b")).toBeUndefined();
  expect(kept.get("a")).toBe("aaaaaaaaaa");
  expect(kept.get("c")).toBe("cccccccccc");
});

test("an answer that is put again takes its room once, and one that is too long none", () => {
  const kept = openKept(80);
  for (let n = 0; n < 20; n++) kept.put("a", "x".repeat(10));
  kept.put("b", "y".repeat(11));
  for (const name of ["c", "d", "e", "f", "g", "h", "i"]) kept.put(name, "z".repeat(10));
  expect(kept.get("b")).toBeUndefined();
  expect(kept.get("a")).toBe("xxxxxxxxxx");
});
