import { expect, test } from "vitest";
import { genderOfFirstName } from "./first-names.ts";

test.each([
  ["Anna", "she"],
  ["ahmad", "he"],
  ["Astríd", "she"],
  ["Jean", null],
  ["Oru", null],
  ["", null],
])("“%s”: %s", (name, gender) => {
  expect(genderOfFirstName(name)).toBe(gender);
});
