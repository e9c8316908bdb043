import { expect, test } from "vitest";
import { allowNull } from "./allow-null.ts";

test("a reference that may be null is one or the other; whatever else is all of two things stays that", () => {
  const reference = { $ref: "#/components/schemas/Span" };
  expect(allowNull({ cue: { allOf: [reference, { type: ["object", "null"], description: "The cue." }] } })).toEqual({
    cue: { description: "The cue.", anyOf: [reference, { type: "null" }] },
  });
  const both = { allOf: [reference, { type: "object", properties: {} }] };
  expect(allowNull([both])).toEqual([both]);
});
