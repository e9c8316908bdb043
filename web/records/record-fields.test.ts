import { expect, test } from "vitest";
import type { ShownRecord } from "../../src/present/desk/shown-record.ts";
import { recordFields } from "./record-fields.ts";

const around = {
  standing: "live",
  cluster: null,
  judgements: [],
  orphaned: false,
  tombstones: [],
  history: [],
  head: { seq: 1, hash: "sha256:" },
};
const shown = (record: object) => ({ ...around, ...record }) as unknown as ShownRecord;

test("a link says between whom, what, why and by whom", () => {
  const fields = recordFields(
    shown({
      kind: "link",
      id: "l",
      left: "a",
      right: "b",
      relation: "different",
      reasons: ["two brothers"],
      maker: { kind: "person", name: "Ines Calder" },
    }),
  );
  expect(Object.fromEntries(fields.map(({ label, values }) => [label, values[0]?.words]))).toEqual({
    one: "a",
    other: "b",
    are: "two",
    because: "two brothers",
    "made by": "Ines Calder",
  });
  expect(fields[0]?.values[0]?.href).toBe("/record/a");
});

test("a kind without words of its own shows its fields, and nothing of what stands around it", () => {
  const fields = recordFields(
    shown({ kind: "reading", id: "r", document: "d", tool: "0.1.0", model: null, notes: [] }),
  );
  expect(fields.map(({ label }) => label)).toEqual(["tool", "notes"]);
});
