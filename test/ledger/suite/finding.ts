import { expect, test } from "vitest";
import { type DocumentQuery, FACETS, type StatementQuery } from "../../../src/ledger/asking.ts";
import type { Ledger } from "../../../src/ledger/ledger.ts";
import type { Judged, LinkRecord } from "../../../src/record/ledger/judgement.ts";
import { addMade, fixedOptions, freshLedgerPath } from "../build-ledger.ts";
import { makeDocument, NO_CHANGE } from "../make-document.ts";
import type { Open } from "../suite.ts";

/** What a table, its facets and the list of parties are asked for. */
export function finding(open: Open): void {
  const built = async () => {
    const ledger = await open(freshLedgerPath(), fixedOptions());
    for (const made of [FIRST, SECOND, OLD, NEW]) await addMade(ledger, made);
    return ledger;
  };

  test.each(["asked at once", "held before"])("a page of any order is cut where it is asked for, %s", async (way) => {
    const ledger = await built();
    if (way === "held before") await ledger.hold();
    const ids = async (query: Partial<StatementQuery>) =>
      (await ledger.statements({ limit: 2, offset: 1, ...query })).hits.map(({ statement }) => statement.id);
    expect(await ids({ order: "said" })).toEqual([OPEN, TALKS]);
    // what has only a day of collecting comes last
    expect(await ids({ order: "said-latest" })).toEqual([CLOSED, OPEN]);
    expect(await ids({ order: "recorded" })).toEqual([SHUT, CLOSED]);
    expect(await ids({ order: "document" })).toEqual([OPEN, SHUT]);
    expect(await ids({ order: "said", offset: 9 })).toEqual([]);
    expect((await ledger.statements({ order: "said", limit: 0 })).total).toBe(4);
    await ledger.close();
  });

  test.each(["asked at once", "held before"])("statements behind a document go on from it, %s", async (way) => {
    const ledger = await built();
    if (way === "held before") await ledger.hold();
    const after = async (afterDocument: string, asOf?: number) => {
      const { hits } = await ledger.statements({ limit: 9, order: "document", afterDocument, asOf });
      return hits.map(({ statement }) => statement.id);
    };
    expect(await after(FIRST.document.id)).toEqual([SHUT, TALKS]);
    expect(await after(SECOND.document.id)).toEqual([TALKS]);
    expect(await after(NEW.document.id)).toEqual([]);
    expect(await after(FIRST.document.id, 2)).toEqual([SHUT]);
    // one that is put right is behind the others, as in their order
    await ledger.append(async () => ({ ...NO_CHANGE, record: [{ ...FIRST.document, title: "The bridge" }] }));
    expect(await after(FIRST.document.id)).toEqual([]);
    await ledger.append(async () => ({ ...NO_CHANGE, end: [{ kind: "document", id: SECOND.document.id }] }));
    expect(await after(SECOND.document.id)).toEqual(await after("no document"));
    await ledger.close();
  });

  test.each(["asked at once", "held before"])("documents come in any order, %s", async (way) => {
    const ledger = await built();
    if (way === "held before") await ledger.hold();
    const titles = async (order: DocumentQuery["order"]) =>
      (await ledger.documents({ limit: 9, order })).hits.map(({ document }) => document.title);
    expect(await titles("published")).toEqual(["Bridge", "anew", "Roads"]);
    expect(await titles("published-latest")).toEqual(["Roads", "Bridge", "anew"]);
    expect(await titles("recorded")).toEqual(["anew", "Roads", "Bridge"]);
    expect(await titles("title")).toEqual(["anew", "Bridge", "Roads"]);
    expect(await titles("outlet")).toEqual(["Bridge", "Roads", "anew"]);
    await ledger.close();
  });

  test("a facet counts what is found by all conditions but its own, and superseded documents not", async () => {
    const ledger = await built();
    const { outlet, speaker, month } = await ledger.facets({ outlet: "Radio Oru" }, ["outlet", "speaker", "month"]);
    expect(outlet).toEqual({ values: [counted("Amery Courier", 2), counted("", 1), counted("Radio Oru", 1)], more: 0 });
    expect(speaker!.values).toEqual([{ value: SECOND.entities[0]!.id, label: "Mara Tenn", count: 1 }]);
    expect(month!.values).toEqual([counted("2026-04", 1)]);
    await ledger.close();
  });

  test("facets follow links, sides and judgements, and are as of an entry what they were", async () => {
    const ledger = await built();
    const before = await ledger.facets({}, FACETS);
    await judge(ledger);
    const after = await ledger.facets({}, FACETS);
    expect(after.speaker!.values[0]).toEqual({ value: FIRST.entities[0]!.id, label: "Mara Tenn", count: 2 });
    expect(after.side!.values).toEqual([counted("Shore", 2)]);
    expect(after.reviewed!.values).toEqual([counted("unreviewed", 3), counted("accepted", 1)]);
    expect(after.checked!.values).toEqual([counted("not checked", 3), counted("supported", 1)]);
    expect(after.tag!.values).toEqual([counted("bridges", 1)]);
    expect(after.speakerIs!.values).toEqual([counted("named", 4)]);
    expect(await ledger.facets({ asOf: 4 }, FACETS)).toEqual(before);
    expect(await ledger.facets({}, [])).toEqual({});
    await ledger.close();
  });

  test("of many values the most frequent are given, and how many more there are", async () => {
    const ledger = await open(freshLedgerPath(), fixedOptions());
    const said = Array.from({ length: 53 }, (_, n) => ({ by: `Party ${String(n).padStart(2, "0")}`, words: "so" }));
    await addMade(ledger, makeDocument([...said, { by: "Party 52", words: "again" }]));
    const { speaker } = await ledger.facets({}, ["speaker"]);
    expect([speaker!.values[0]!.label, speaker!.values.length, speaker!.more]).toEqual(["Party 52", 50, 3]);
    await ledger.close();
  });

  test("parties come in rows, those that speak most first, by name, kind, side, and whether they speak", async () => {
    const ledger = await built();
    await judge(ledger);
    const { hits, total } = await ledger.parties({ limit: 2 });
    const mara = { id: FIRST.entities[0]!.id, name: "Mara Tenn", of: "person", names: 1, mentions: 2, statements: 2 };
    expect(hits[0]).toEqual({ ...mara, documents: 2, linkedBy: "person", sides: ["Shore"] });
    expect([hits.length, total]).toEqual([2, 3]);
    const names = async (query: Partial<Parameters<Ledger["parties"]>[0]>) =>
      (await ledger.parties({ limit: 9, ...query })).hits.map(({ name }) => name);
    expect(await names({ words: "ten*" })).toEqual(["Mara Tenn"]);
    expect(await names({ side: "shore" })).toEqual(["Mara Tenn"]);
    expect(await names({ of: "place" })).toEqual([]);
    expect(await names({ speaking: false })).toEqual([]);
    expect((await ledger.parties({ asOf: 4, words: "mara", limit: 9 })).total).toBe(2);
    await ledger.close();
  });

  test("a dossier has a party's names with where they come from, what it says, to whom, and who passes it on", async () => {
    const ledger = await built();
    await judge(ledger);
    const [step] = FIRST.statements[0]!.chain;
    const [, jon] = FIRST.entities;
    const chain = [
      { ...step!, to: { entity: jon!.id, span: null } },
      { ...step!, role: "relay" as const, entity: jon!.id },
    ];
    await ledger.append(async () => ({ ...NO_CHANGE, record: [{ ...FIRST.statements[0]!, chain }] }));
    const dossier = await ledger.dossier(SECOND.entities[0]!.id);
    const first = {
      entity: FIRST.entities[0]!.id,
      document: FIRST.document.id,
      title: "Bridge",
      outlet: "Amery Courier",
    };
    expect(dossier).toMatchObject({
      ...{ id: FIRST.entities[0]!.id, statements: 2, moreNames: 0 },
      nameForms: [{ name: "Mara Tenn", named: true, documents: 2, mentions: 2, first }],
      acts: [{ act: "assert", statements: 2 }],
      months: [
        { month: "2026-03", statements: 1 },
        { month: "2026-04", statements: 1 },
      ],
      audiences: [{ id: jon!.id, name: "Jon Amery", statements: 1 }],
      relays: [{ id: jon!.id, name: "Jon Amery", statements: 1 }],
    });
    expect(await ledger.dossier("nobody")).toBe(null);
    expect((await ledger.dossier(SECOND.entities[0]!.id, 4))?.id).toBe(SECOND.entities[0]!.id);
    await ledger.close();
  });

  test("once what superseded a document is taken away, the document is counted again", async () => {
    const ledger = await built();
    await ledger.hold();
    const total = async () => (await ledger.documents({ limit: 0 })).total;
    expect(await total()).toBe(3);
    await ledger.append(async () => ({ ...NO_CHANGE, end: [{ kind: "document", id: NEW.document.id }] }));
    expect((await ledger.documents({ order: "recorded", limit: 1 })).hits[0]!.document.id).toBe(OLD.document.id);
    expect(await total()).toBe(3);
    await ledger.close();
  });
}

const on = (day: string) => ({ edtf: day, from: day, to: day, basis: "stated" as const, why: "the dateline" });
const counted = (value: string, count: number) => ({ value, label: value, count });

const FIRST = makeDocument(
  [
    { by: "Mara Tenn", words: "the bridge was closed" },
    { by: "Jon Amery", words: "it was open" },
  ],
  { title: "Bridge", published: on("2026-03-02") },
);
const SECOND = makeDocument([{ by: "Mara Tenn", words: "the road was shut" }], {
  ...{ title: "Roads", outlet: "Radio Oru", published: on("2026-04-04") },
});
const OLD = makeDocument([{ by: "The Oru council", words: "no talks had taken place" }], {
  title: "Old",
  outlet: null,
});
const NEW = makeDocument([{ by: "The Oru council", words: "talks had taken place" }], {
  ...{ title: "anew", outlet: null, supersedes: OLD.document.id },
});
const [CLOSED, OPEN] = FIRST.statements.map(({ id }) => id) as [string, string];
const TALKS = NEW.statements[0]!.id;
const SHUT = SECOND.statements[0]!.id;

const judge = async (ledger: Ledger) => {
  const target = { kind: "statement" as const, id: CLOSED };
  const judged = (id: string): Judged => ({ id, target, anchor: null, by: "Ines", at: "2026-05-01" });
  const [left, right] = [FIRST.entities[0]!.id, SECOND.entities[0]!.id];
  const link: LinkRecord = {
    ...{ kind: "link", id: "link", left, right, relation: "same", reasons: [] },
    maker: { kind: "person", name: "Ines" },
  };
  await ledger.append(async () => ({
    ...NO_CHANGE,
    record: [
      link,
      { kind: "side", id: "side", name: "Shore", members: [right], by: "Ines", at: "2026-05-01" },
      { ...judged("review"), kind: "review", verdict: "accepted", reason: null },
      { ...judged("check"), kind: "check", verdict: "supported", reason: null, source: null, on: "2026-05-01" },
      { ...judged("tag"), kind: "tag", tag: "bridges" },
    ],
  }));
};
