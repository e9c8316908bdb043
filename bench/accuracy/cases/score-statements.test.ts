import { expect, test } from "vitest";
import type { Findings, Statement } from "../../../src/record/reading.ts";
import type { Span } from "../../../src/text/span.ts";
import type { CaseKey } from "./case-key.ts";
import { coreferenceF1 } from "./coreference-f1.ts";
import { scoreStatements } from "./score-statements.ts";

const text = "Vesna Halloran told Oru Radio that the pass would open if the snow melted. She denied any talks.";
const at = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const step = { onBehalfOf: null, cue: null, when: null, where: null };
const told = {
  id: "a",
  content: [at("the pass would open if the snow melted")],
  cue: at("told"),
  source: at("Vesna Halloran"),
  speaker: "e1",
  act: "promise",
  form: "indirect",
  condition: at("if the snow melted"),
  claims: [],
  within: null,
  chain: [
    { ...step, role: "utterer", entity: "e1", span: null, to: { entity: "e2", span: null }, medium: "broadcast" },
  ],
} as unknown as Statement;
const key: CaseKey = {
  document: {},
  entities: {
    vesna: { names: ["Vesna Halloran"], mentions: [at("Vesna Halloran"), at("She")] },
    radio: { names: ["Oru Radio", "the radio"], mentions: [at("Oru Radio")] },
  },
  statements: [
    {
      ...(told as object),
      id: "k",
      speaker: "vesna",
      act: ["promise", "predict"],
      chain: [{ role: "utterer", entity: "vesna", to: "radio" }],
    } as unknown as CaseKey["statements"][number],
  ],
};
const reading = (statement: Partial<Statement> = {}): Findings => ({
  statements: [{ ...told, ...statement }],
  entities: [
    { id: "e1", kind: "person", name: "Vesna Halloran" },
    { id: "e2", kind: "organization", name: "Oru Radio" },
  ],
  mentions: [
    { ...at("Vesna Halloran"), kind: "person", form: "name", use: "literal", entity: "e1" },
    { ...at("She"), kind: "person", form: "pronoun", use: "literal", entity: "e1" },
  ],
  notes: [],
});
const score = (statement: Partial<Statement> = {}) => scoreStatements(key, text, reading(statement));

test("a reading like the key is full", () => {
  expect(score()).toMatchObject({ statements: 1, predicted: 1, found: 1, right: 1, chain: 1, full: 1, missed: [] });
  expect(coreferenceF1(key, text, reading())).toBe(100);
});

test("each part that differs is named, and the statement is not full", () => {
  expect(score({ speaker: "e2" }).wrong).toEqual([["k", ["right"]]]);
  expect(score({ act: "deny" }).wrong).toEqual([["k", ["act"]]]);
  expect(score({ condition: null }).wrong).toEqual([["k", ["condition"]]]);
  expect(score({ chain: [] })).toMatchObject({ wrong: [["k", ["chain"]]], right: 1, full: 0 });
});

test("an invented relay spoils the chain", () => {
  const relay = { ...told.chain[0]!, role: "relay" as const, to: null };
  expect(score({ chain: [...told.chain, relay] }).wrong).toEqual([["k", ["chain"]]]);
});

test("a content that shares less than half of the words is not found", () => {
  expect(score({ content: [at("the pass")] })).toMatchObject({ found: 0, predicted: 1, missed: ["k"] });
});
