import { expect, test } from "vitest";
import { listSome } from "./list-some.ts";

test("eight are listed, and of more it is said how many", () => {
  const list = (count: number) =>
    listSome(
      Array.from({ length: count }, (_, n) => n),
      (n) => `pier ${n}`,
    );
  expect(list(2)).toBe("pier 0, pier 1");
  expect(list(8)).toMatch(/, pier 7$/);
  expect(list(10)).toMatch(/, pier 7 and 2 more$/);
});
