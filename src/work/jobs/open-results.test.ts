import { expect, test } from "vitest";
import type { Added } from "../add/added.ts";
import { openResults } from "./open-results.ts";

test("of more results than are kept, those that came last are told, in their order", () => {
  const results = openResults(3);
  const one = { part: null, id: null, status: "refused", statements: 0, code: "empty", supersedes: null } as const;
  const added: Added[] = ["a", "b", "c", "d", "e"].map((file) => ({ ...one, file, notes: [], words: null }));
  for (const each of added.slice(0, 2)) results.add(each);
  expect(results.list()).toEqual(added.slice(0, 2));
  for (const each of added.slice(2)) results.add(each);
  expect(results.list()).toEqual(added.slice(2));
});
