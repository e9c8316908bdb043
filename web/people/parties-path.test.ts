import { expect, test } from "vitest";
import { partiesPath } from "./parties-path.ts";

test("the parties that are asked for are those of the address", () => {
  expect(partiesPath(new URLSearchParams("words=Mara Tenn&speaking=yes&from=200"))).toBe(
    "/parties?words=Mara+Tenn&speaking=yes&limit=100&offset=200",
  );
});

test("what the list of parties does not know of an address is not asked for", () => {
  expect(partiesPath(new URLSearchParams("colour=red"))).toBe("/parties?limit=100");
});
