import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type DemoKey, demoDocument, demoKeys } from "../bench/accuracy/demo/read-demo.ts";
import type { Document } from "../src/text/document.ts";
import { type Commitment, type Comparison, type Hypotheses, type Key, type Origin, spansOf } from "./demo/key.ts";
import { longSentences } from "./demo/long-sentences.ts";
import { PHENOMENA } from "./demo/phenomena.ts";
import { wrongRings } from "./demo/wrong-rings.ts";

const demo = (path: string) => fileURLToPath(new URL(`../demo/${path}`, import.meta.url));
const json = <T>(path: string): T => JSON.parse(readFileSync(demo(path), "utf8")) as T;

const keys = demoKeys() as unknown as readonly (readonly [string, Key])[];
const documents = new Map<string, Document>();
for (const [name, key] of keys) documents.set(name, await demoDocument(key as unknown as DemoKey));
const statements = new Map(keys.flatMap(([, key]) => key.statements.map((s) => [s.id, s] as const)));
const people = json<Record<string, unknown>>("gold/people.json");
const origins = json<Origin[]>("gold/origins.json");
const comparisons = json<Comparison[]>("gold/comparisons.json");
const commitments = json<Commitment[]>("gold/commitments.json");
const hypotheses = json<Hypotheses[]>("gold/hypotheses.json");

describe.each(keys)("the key %s", (name, key) => {
  const document = documents.get(name)!;

  test("is to the text that its item gives, and every span of it is verbatim", () => {
    expect(document.textHash).toBe(key.textHash);
    for (const { start, end, text } of spansOf(key)) expect(document.text.slice(start, end)).toBe(text);
  });

  test("names only entities and statements that are there", () => {
    const own = new Set(key.statements.map(({ id }) => id));
    expect(own.size).toBe(key.statements.length);
    for (const s of key.statements) {
      if (s.within !== null) expect(own).toContain(s.within);
      const named = [s.speaker, ...s.chain.flatMap(({ entity, onBehalfOf, to }) => [entity, onBehalfOf, to])].flat();
      for (const id of named) if (id !== null && id !== undefined) expect(Object.keys(key.entities)).toContain(id);
    }
    for (const id of Object.keys(key.entities)) expect(people).toHaveProperty([id]);
  });
});

test("origins, comparisons, commitments and evidence name statements and items that are there", () => {
  const known = (id: string) => expect(statements.has(id), id).toBe(true);
  for (const { left, right } of comparisons) [left, right].forEach(known);
  for (const { statement, evidence } of commitments) [statement, ...evidence].forEach(known);
  for (const { evidence } of hypotheses) for (const { statement } of evidence) known(statement);
  for (const { items, statements: of } of origins) {
    of.forEach(known);
    for (const item of items)
      expect(existsSync(demo(`items/${item}`)) || existsSync(demo(`articles/${item}`)), item).toBe(true);
  }
  for (const list of [origins, comparisons, commitments])
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
});

test("there is as much of everything as a test bed needs", () => {
  const items = readdirSync(demo("items"));
  const required = [...statements.values()].filter(({ optional }) => !optional);
  const speakers = new Set(
    [...statements.values()].flatMap(({ speaker }) => [speaker].flat()).filter((id) => id !== null),
  );
  expect(items.length).toBeGreaterThanOrEqual(100);
  expect(new Set(items.map((item) => extname(item))).size).toBeGreaterThanOrEqual(7);
  expect(new Set(items.map((item) => item.split("-")[1])).size).toBeGreaterThanOrEqual(12);
  expect(speakers.size).toBeGreaterThanOrEqual(60);
  expect(required.length).toBeGreaterThanOrEqual(900);
  expect(comparisons.length).toBeGreaterThanOrEqual(250);
  expect(origins.length).toBeGreaterThanOrEqual(40);
  expect(commitments.length).toBeGreaterThanOrEqual(60);
});

/** These are of a whole item, so that few statements bear their mark; the plan names the items. */
const OF_ITEMS = ["DIST", "SPOT", "TRANSLATED"];
const markedAs = (code: string) => [...statements.values()].filter(({ phenomena }) => phenomena?.includes(code)).length;

test.each(Object.entries(PHENOMENA).filter(([code]) => !OF_ITEMS.includes(code)))(
  "the phenomenon %s (%s) is marked in five statements",
  (code) => expect(markedAs(code)).toBeGreaterThanOrEqual(5),
);

test.each(OF_ITEMS)("the phenomenon %s is planned for five items that are there, and marked in a statement", (code) => {
  const row = new RegExp(`^\\| ${code} \\|.*\\| ([\\d, ]+) \\(\\d+\\) \\|$`, "m");
  const planned = row
    .exec(readFileSync(demo("plan.md"), "utf8"))![1]!
    .split(", ")
    .map(Number);
  const there = new Set(readdirSync(demo("items")).map((item) => Number(item.split("-")[0])));
  expect(planned.filter((number) => there.has(number)).length).toBeGreaterThanOrEqual(5);
  expect(markedAs(code)).toBeGreaterThanOrEqual(1);
});

test("two items of different houses share a sentence only where they share an origin", () => {
  const itemOf = new Map(keys.map(([name, { item }]) => [name, item]));
  const together = new Set(origins.flatMap(({ items }) => items.flatMap((a) => items.map((b) => `${a} ${b}`))));
  const first = new Map<string, string>();
  const wrong: string[] = [];
  for (const [name, { text }] of documents) {
    const item = itemOf.get(name)!;
    for (const sentence of longSentences(text)) {
      const other = first.get(sentence) ?? item;
      first.set(sentence, other);
      // A house prints the same line at the foot of all its pages.
      if (houseOf(other) !== houseOf(item) && !together.has(`${other} ${item}`))
        wrong.push(`${other}, ${item}: ${sentence}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("the map is plain GeoJSON: rings are closed and wound as RFC 7946 has it", () => {
  expect(wrongRings(json("places.geojson"))).toEqual([]);
});

/** The outlet in an item's name. */
const houseOf = (item: string) => item.split("-")[1];

const tables = process.env.STANDOFF_PLACES;

test.skipIf(!tables)(
  "no place bears the name of a country or province of the world (skipped where STANDOFF_PLACES names no tables)",
  () => {
    const files = readdirSync(tables!).filter((name) => /\.(tsv|txt)$/.test(name));
    const real = new Set(
      files.flatMap((name) =>
        readFileSync(`${tables}/${name}`, "utf8")
          .split(/[\t\n|,;]/)
          .map((cell) => cell.trim().toLowerCase()),
      ),
    );
    const features = json<{ features: { properties: { name: string } }[] }>("places.geojson").features;
    // A table that cannot be read as names would let every name pass.
    expect(real).toContain("norway");
    expect(features.map(({ properties }) => properties.name).filter((name) => real.has(name.toLowerCase()))).toEqual(
      [],
    );
  },
);
