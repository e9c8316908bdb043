import { expect, test } from "vitest";
import { changeQuery } from "./change-query.ts";

const query = new URLSearchParams("words=Tenn&of=person&from=100");

test("another condition begins at the first page", () => {
  expect(changeQuery(query, { of: "place" }).toString()).toBe("words=Tenn&of=place");
});

test("another page leaves the conditions, and null takes one away", () => {
  expect(changeQuery(query, { from: 200 }).toString()).toBe("words=Tenn&of=person&from=200");
  expect(changeQuery(query, { words: null }).toString()).toBe("of=person");
});
