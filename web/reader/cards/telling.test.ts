import { expect, test } from "vitest";
import type { PageEntry } from "../text/chunks-of.ts";
import { telling } from "./telling.ts";

const step = (role: "utterer" | "relay", to: object | null = null) => ({ role, to });
const entry = (number: number, start: number, over: object) =>
  ({
    number,
    statement: {
      content: [{ start, end: start + 9 }],
      chain: [step("utterer")],
      condition: null,
      speakerIs: "named",
      ...over,
    },
  }) as unknown as PageEntry;

test("the statement that was passed on and is on a condition tells more than one that is neither", () => {
  const passedOn = entry(2, 200, { chain: [step("utterer", {}), step("relay")], condition: { start: 1, end: 9 } });
  expect(telling([entry(1, 0, {}), passedOn, entry(3, 400, { condition: { start: 1, end: 9 } })])).toBe(passedOn);
});

test("of statements that tell as much, the first is taken, and one further down the page is not", () => {
  const first = entry(1, 0, {});
  expect(telling([first, entry(2, 100, {}), entry(3, 5_000, { chain: [step("utterer", {}), step("relay")] })])).toBe(
    first,
  );
});

test("where all stand further down, the one of them that tells most is taken; where there are none, none", () => {
  const passedOn = entry(2, 6_000, { chain: [step("utterer"), step("relay")] });
  expect(telling([entry(1, 5_000, {}), passedOn])).toBe(passedOn);
  expect(telling([])).toBeNull();
});
