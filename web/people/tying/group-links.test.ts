import { expect, test } from "vitest";
import { groupLinks, type PartyLink } from "./group-links.ts";

const link = (id: string, changes: Partial<PartyLink> = {}): PartyLink => ({
  id,
  left: "a",
  right: id,
  leftName: "Mara Tenn",
  rightName: "Mara Tenn",
  relation: "same",
  reasons: ["same full name: Mara Tenn"],
  maker: { kind: "rule", name: "standoff", version: "0.1.0", score: 1, rules: [] },
  holds: true,
  ...changes,
});

test("links for the same reason are shown as one", () => {
  expect(groupLinks([link("1"), link("2"), link("3")]).map(({ links }) => links.length)).toEqual([3]);
});

test("what a person says stands apart from what the machine says, and what holds from what keeps out", () => {
  const byPerson = link("2", { maker: { kind: "person", name: "Ines Calder" } });
  const keptOut = link("3", { relation: "different", holds: false });
  expect(groupLinks([link("1"), byPerson, keptOut])).toHaveLength(3);
});
