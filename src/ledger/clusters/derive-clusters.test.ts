import { expect, test } from "vitest";
import { deriveClusters, type Tie } from "./derive-clusters.ts";

const ties = (...all: string[]): Tie[] =>
  all.map((words) => {
    const [by, left, relation, right] = words.split(" ") as [string, string, string, string];
    return { left, right, relation: relation === "=" ? "same" : "different", isPersons: by !== "machine" };
  });
const clusters = (...all: string[]) => Object.fromEntries(deriveClusters(["a", "b", "c", "d"], ties(...all)));

test("a cluster has the name of its oldest member", () => {
  expect(clusters("machine d = b", "machine c = d")).toEqual({ a: "a", b: "b", c: "b", d: "b" });
});

test("a person's word on a pair stands above the machine's, whichever came first", () => {
  expect(clusters("Ines a != b", "machine a = b").b).toBe("b");
  expect(clusters("machine a = b", "Ines a != b").b).toBe("b");
});

test("a person's latest word on a pair stands, whichever of the two is named first", () => {
  expect(clusters("Ines a != b", "Pavel b = a").b).toBe("a");
  expect(clusters("Ines a = b", "Pavel b != a").b).toBe("b");
});

test("the machine does not join by a detour what a person holds to be different", () => {
  expect(clusters("Ines a != c", "machine a = b", "machine b = c")).toEqual({ a: "a", b: "a", c: "c", d: "d" });
});

test("of persons' words that cannot all stand the latest do", () => {
  expect(clusters("Ines a != c", "Ines a = b", "Ines b = c")).toEqual({ a: "a", b: "b", c: "b", d: "d" });
});

test("what a joined group is kept apart from holds for all of it", () => {
  expect(clusters("Ines a != d", "Ines b = c", "machine a = b", "machine c = d").d).toBe("d");
  expect(clusters("Ines a != d", "machine b = d", "machine a = b").d).toBe("b");
});

test("a tie to an entity that is not there says nothing", () => {
  expect(clusters("machine a = x", "machine x = b")).toEqual({ a: "a", b: "b", c: "c", d: "d" });
});
