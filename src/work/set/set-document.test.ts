import { afterEach, beforeEach, expect, test } from "vitest";
import { addReading, READ_BY } from "../../../test/fixtures/add-reading.ts";
import { markReading } from "../../../test/fixtures/mark-reading.ts";
import { openWith } from "../../../test/fixtures/open-harbour.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { RECORD_KINDS } from "../../record/ledger/record-kind.ts";
import type { Findings, Statement } from "../../record/reading.ts";
import { canonicalJson } from "../../text/canonical-json.ts";
import type { Document } from "../../text/document.ts";
import { undo } from "../judge/undo/undo.ts";
import type { RereadWay } from "../reread/reread-document.ts";
import { parseSettings } from "./parse-settings.ts";
import { setDocument } from "./set-document.ts";

const signature = { by: "Mara Tenn", at: "2026-03-13T10:00:00.000Z" };
const reading = markReading("[Danil Orsay|source] [said|cue] [it was closed|content].", {
  url: "https://courier.example/bridge",
});
const { id } = reading.document;

let ledger: Ledger;
beforeEach(async () => {
  ledger = await openWith([]);
  await addReading(ledger, reading);
});
afterEach(() => ledger.close());

/** As the rules do it: what is said, is said on the day of publication; and no statement but in English. */
const find = ({ published, language }: Pick<Document, "published" | "language">): Findings => {
  const when = published && { from: published.from, to: published.to };
  const dated = (one: Statement) => ({ ...one, chain: one.chain.map((step) => ({ ...step, when })) });
  return language === "en" ? { ...reading, statements: reading.statements.map(dated) } : { ...reading, statements: [] };
};
const read: Document[] = [];
const way = (): RereadWay => ({
  ledger,
  readBy: () => READ_BY,
  read: async (document) => {
    read.push(document);
    return { findings: find(document), vectors: new Map() };
  },
});
const set = (...words: string[]) =>
  setDocument({ id: id.slice(0, 6), changes: parseSettings(words), reason: null, signature }, way());

test("what is set stands under the same id, with the person's correction beside it", async () => {
  const { entry, document } = await set("outlet=Amery Courier", "byline=");
  expect(entry).toBe(2);
  expect(document).toMatchObject({ id, outlet: "Amery Courier" });
  expect(await ledger.live("document", id)).toEqual(document);
  expect(await ledger.list("correction", {})).toMatchObject([
    { target: { kind: "document", id }, by: "Mara Tenn", changes: { outlet: "Amery Courier", byline: null } },
  ]);
  expect(read).toEqual([]);
});

test("a date that is set moves what was said to its day; statements keep their ids", async () => {
  const before = await ledger.list("statement", {});
  const { report, entry } = await set("published=2026-03-12");
  expect({ entry, report }).toMatchObject({ entry: 2, report: { kept: 0, changed: 1 } });
  const [after] = await ledger.list("statement", {});
  expect(after!.id).toBe(before[0]!.id);
  expect(after!.chain[0]!.when).toEqual({ from: "2026-03-12", to: "2026-03-12" });
});

test("a document in a language that the model does not know has no statements; and all again once it does", async () => {
  expect((await set("language=fa")).report.ended).toBe(1);
  expect(await ledger.list("statement", {})).toEqual([]);
  expect((await set("language=en")).report.found).toBe(1);
});

test("what is so already is not set again", async () => {
  await set("title=The bridge");
  expect(await set("title=The bridge")).toMatchObject({ entry: null });
});

test("a page's key moves with its address", async () => {
  expect((await set("url=https://courier.example/2")).document.key).toBe("https://courier.example/2");
  expect((await set("url=")).document.key).toBeNull();
});

test("undoing it brings back all that it changed", async () => {
  const all = async () => {
    const rows: string[] = [];
    for (const kind of RECORD_KINDS) rows.push(...(await ledger.list(kind, {})).map(canonicalJson).sort());
    return rows;
  };
  const before = await all();
  const { entry } = await set("published=2026-03-12", "outlet=Amery Courier");
  await ledger.append(undo(entry!, "Mara Tenn"));
  expect(await all()).toEqual(before);
});

test("who sets a document while another does so, sets it as it is then", async () => {
  const [one, other] = await Promise.all([set("published=2026-03-12"), set("outlet=Amery Courier")]);
  expect([one.entry, other.entry].sort()).toEqual([2, 3]);
  expect(await ledger.live("document", id)).toMatchObject({
    outlet: "Amery Courier",
    published: { edtf: "2026-03-12" },
  });
});
