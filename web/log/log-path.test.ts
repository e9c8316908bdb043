import { expect, test } from "vitest";
import { logPath } from "./log-path.ts";

test("the entries that are asked for are those of the address", () => {
  expect(logPath(new URLSearchParams("by=Ines Calder&act=link&before=120"))).toBe(
    "/log?by=Ines+Calder&act=link&before=120&limit=100",
  );
});

test("an entry that is no number is no place to go on from", () => {
  expect(logPath(new URLSearchParams("before=-1"))).toBe("/log?limit=100");
});
