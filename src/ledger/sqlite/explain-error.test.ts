import { expect, test } from "vitest";
import { Failure } from "../../record/failure.ts";
import { explainError } from "./explain-error.ts";

test.each([
  [5, "ledger-busy"],
  [261, "ledger-busy"],
  [8, "not-written"],
  [13, "not-written"],
  [14, "not-written"],
  [778, "not-written"],
  [266, "ledger-damaged"],
  [11, "ledger-damaged"],
  [267, "ledger-damaged"],
  [26, "ledger-damaged"],
])("SQLite's code %i is %s", (errcode, code) => {
  expect(explainError(Object.assign(new Error("words"), { errcode }), "a.standoff")).toMatchObject({ code });
});

test("an error that came without its number is known by its words", () => {
  const error = Object.assign(new Error("database disk image is malformed"), { code: "ERR_SQLITE_ERROR" });
  expect(explainError(error, "a.standoff")).toMatchObject({ code: "ledger-damaged" });
});

test("what is a failure already, and what is a bug, stay what they are", () => {
  for (const error of [
    new Failure("purged", "gone"),
    new RangeError("bug"),
    Object.assign(new Error(), { errcode: 1 }),
  ]) {
    expect(explainError(error, "a.standoff")).toBe(error);
  }
});
