import { expect, test } from "vitest";
import type { EntityRecord } from "../record/ledger/kept.ts";
import type { FoldedEntity } from "./link-feature.ts";
import { suggestLink } from "./suggest-link.ts";

const entity = (name: string, more: Partial<EntityRecord> = {}): FoldedEntity => ({
  entity: {
    kind: "entity",
    id: `${more.document ?? "d1"} ${name}`,
    document: "d1",
    of: "person",
    name,
    named: true,
    ...more,
  },
  folded: name.toLowerCase(),
});
const other = (name: string, more: Partial<EntityRecord> = {}) => entity(name, { document: "d2", ...more });

test("the same full name in another document is a link, with its reason in words", () => {
  const link = suggestLink(entity("Mara Tenn"), [other("Mara Tenn"), other("Mara Tenn", { document: "d3" })]);
  expect(link).toMatchObject({
    kind: "link",
    left: "d1 Mara Tenn",
    right: "d2 Mara Tenn",
    relation: "same",
    reasons: ["same full name: Mara Tenn"],
    maker: { kind: "rule", name: "standoff-link", rules: ["same-full-name"] },
  });
});

test.each([
  ["a family name alone is borne by many", entity("Tenn"), other("Tenn")],
  ["an initial is no first name", entity("M. Tenn"), other("M. Tenn")],
  ["a person is no place", entity("Port Amery"), other("Port Amery", { of: "place" })],
  ["within one document its reading decides", entity("Mara Tenn"), entity("Mara Tenn")],
  ["another name is another person", entity("Mara Tenn"), other("Mara Teller")],
  [
    "what is neither person, body nor place has no proper name",
    entity("Dawn Treaty", { of: "other" }),
    other("Dawn Treaty", { of: "other" }),
  ],
  [
    "words without a capital are no proper name",
    entity("the council", { of: "organization" }),
    other("the council", { of: "organization" }),
  ],
  ["one letter is no name", entity("X", { of: "place" }), other("X", { of: "place" })],
])("no link: %s", (_, one, candidate) => {
  expect(suggestLink(one, [candidate])).toBeNull();
});

test.each([
  ["Oru", "place"],
  ["Oru council", "organization"],
  ["ارو", "place"],
] as const)("%s as a %s needs but one word", (name, of) => {
  expect(suggestLink(entity(name, { of }), [other(name, { of })])?.right).toBe(`d2 ${name}`);
});

test("a pair has one link, whichever of the two comes later", () => {
  const [one, two] = [entity("Mara Tenn"), other("Mara Tenn")];
  expect(suggestLink(one, [two])!.id).toBe(suggestLink(two, [one])!.id);
});
