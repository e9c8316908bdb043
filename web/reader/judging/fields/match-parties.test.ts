import { expect, test } from "vitest";
import { matchParties } from "./match-parties.ts";

const entity = (name: string, statements = 0, named = true) =>
  ({ id: name, kind: "person", name, named, cluster: null, statements }) as const;
const ALL = [
  entity("a spokesman", 9, false),
  entity("Orso Maratelli", 5),
  entity("Mara Tenn", 1),
  entity("مارا تن", 3),
];

test("names that begin with what was typed come first, accents and case aside", () => {
  expect(matchParties(ALL, "MÁRA").map(({ name }) => name)).toEqual(["Mara Tenn", "Orso Maratelli"]);
  expect(matchParties(ALL, "مارا").map(({ name }) => name)).toEqual(["مارا تن"]);
});

test("with nothing typed, those with a name come before those that words describe, and who speaks most is first", () => {
  expect(matchParties(ALL, "").map(({ name }) => name)).toEqual([
    "Orso Maratelli",
    "مارا تن",
    "Mara Tenn",
    "a spokesman",
  ]);
});
