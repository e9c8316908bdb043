import { expect, test } from "vitest";
import { atMoment } from "./at-moment.ts";

test("what is linked from an older state of the ledger is shown as it was then", () => {
  expect(atMoment("/read/3f2a?at=9c", "?asOf=12&words=boats")).toBe("/read/3f2a?at=9c&asOf=12");
  expect(atMoment("/party/3f2a", "?asOf=12")).toBe("/party/3f2a?asOf=12");
});

test("what is linked from the present is shown as it is now", () => {
  expect(atMoment("/read/3f2a?at=9c", "?words=boats")).toBe("/read/3f2a?at=9c");
});
