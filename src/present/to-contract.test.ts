import { expect, test } from "vitest";
import { buildReading, step } from "../../test/fixtures/build-reading.ts";
import { harbourReading } from "../../test/fixtures/harbour-reading.ts";
import { toContract } from "./to-contract.ts";
import { toJson } from "./to-json.ts";

const given = toContract(harbourReading());

test("the object has every list of the contract, in the order of the contract", () => {
  expect(Object.keys(given)).toEqual([
    "file",
    "document",
    "statements",
    "claims",
    "mentions",
    "entities",
    "roles",
    "relations",
    "times",
    "places",
    "events",
    "notes",
  ]);
  expect([given.claims, given.roles, given.relations, given.times, given.places, given.events].flat()).toEqual([]);
});

test("a statement has the fields of the contract", () => {
  expect(Object.keys(given.statements[0]!)).toEqual([
    "id",
    "content",
    "cue",
    "source",
    "speaker",
    "speakerIs",
    "form",
    "act",
    "condition",
    "claims",
    "within",
    "chain",
    "certainty",
    "maker",
  ]);
  expect(Object.keys(given.statements[0]!.chain[0]!)).toEqual([
    "role",
    "entity",
    "span",
    "onBehalfOf",
    "cue",
    "to",
    "medium",
    "when",
    "where",
  ]);
  expect(given.document.published).toMatchObject({ from: "2026-03-12", to: "2026-03-12", basis: "stated" });
});

test("a score is rounded to two decimals", () => {
  expect(given.statements[0]!.maker).toMatchObject({ score: 0.93 });
});

test("what is built in another order, or with fields of its own, comes out the same", () => {
  const reading = buildReading({ text: "a", statements: [{ id: "s", content: [], chain: [step({ entity: "e" })] }] });
  const statement = reading.statements[0]!;
  const shuffled = {
    extra: 1,
    ...Object.fromEntries(Object.entries(statement).reverse()),
  } as unknown as typeof statement;
  expect(toJson(toContract({ ...reading, statements: [shuffled] }))).toBe(toJson(toContract(reading)));
});

test("one object is one line to every reader, and reads back as it was", () => {
  const text = "a\u2028b\u0085c\n\ud800";
  const line = toJson({ text });
  expect(line).not.toMatch(/[\n\u0085\u2028\ud800]/);
  expect(JSON.parse(line)).toEqual({ text });
});
