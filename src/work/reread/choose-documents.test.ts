import { afterEach, beforeEach, expect, test } from "vitest";
import { addReading, READ_BY } from "../../../test/fixtures/add-reading.ts";
import { markReading } from "../../../test/fixtures/mark-reading.ts";
import { freshPath } from "../../../test/fixtures/open-harbour.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { openLedger } from "../../ledger/open-ledger.ts";
import { type Choice, chooseDocuments } from "./choose-documents.ts";
import { compareVersions } from "./seq-of-version.ts";

const TEXTS = ["one", "two", "three"].map((word) => markReading(`Danil Orsay [said|cue] [${word}|content].`));

let ledger: Ledger;
/** The first by version 0.1.0 on the 12th, the others by 0.2.0 on the 13th and 14th; the reader is 0.1.0 for all. */
beforeEach(async () => {
  const path = freshPath();
  for (const [i, reading] of TEXTS.entries()) {
    const now = () => new Date(Date.UTC(2026, 2, 12 + i));
    ledger = await openLedger(path, { create: true, tool: i === 0 ? "0.1.0" : "0.2.0", now });
    await addReading(ledger, reading);
    if (i < TEXTS.length - 1) await ledger.close();
  }
});
afterEach(() => ledger.close());

const choose = async (choice: Partial<Choice>, readBy = READ_BY) => {
  const whole: Choice = { ids: [], which: "outdated", since: null, ...choice };
  const chosen = await chooseDocuments(ledger, whole, () => readBy);
  return chosen.map(({ id }) => TEXTS.findIndex(({ document }) => document.id === id));
};

test("what this version and model have read is not read again, unless all is asked for", async () => {
  expect(await choose({})).toEqual([]);
  expect(await choose({ which: "all" })).toEqual([0, 1, 2]);
});

test.each([
  ["version", { tool: "0.3.0" }],
  ["model", { model: "reader 2" }],
])("another %s reads all again", async (_, by) => {
  expect(await choose({}, { ...READ_BY, ...by })).toEqual([0, 1, 2]);
});

test("a day, or the version that wrote them, limits it to what came in since", async () => {
  expect(await choose({ which: "all", since: { at: "2026-03-13T12:00:00.000Z" } })).toEqual([2]);
  expect(await choose({ which: "all", since: { version: "0.2.0" } })).toEqual([1, 2]);
  expect(await choose({ which: "all", since: { version: "0.1.0" } })).toEqual([0, 1, 2]);
});

test("documents that are named are read again, whatever has read them", async () => {
  expect(await choose({ ids: [TEXTS[1]!.document.id.slice(0, 8)] })).toEqual([1]);
  await expect(choose({ ids: ["zz"] })).rejects.toMatchObject({ code: "no-such-record" });
});

test.each([
  ["0.9.0", "0.10.0"],
  ["0.2", "0.2.1"],
  ["1.0.0", "2"],
])("version %s is before %s", (one, other) => {
  expect(compareVersions(one, other)).toBeLessThan(0);
  expect(compareVersions(other, one)).toBeGreaterThan(0);
});
