import { afterAll, beforeAll, expect, test } from "vitest";
import { addMade, buildLedger } from "../../../../../test/ledger/build-ledger.ts";
import { makeDocument, NO_CHANGE } from "../../../../../test/ledger/make-document.ts";
import type { StatementQuery } from "../../../asking.ts";
import type { Ledger } from "../../../ledger.ts";

const on = (day: string) => ({ edtf: day, from: day, to: day, basis: "stated" as const, why: "the dateline" });
const OLD = makeDocument(
  [
    { by: "Mara Tenn", words: "the bridge was closed" },
    { by: "The Oru council", words: "no talks on the bridge had taken place" },
    { by: "Jon Amery", words: "the café would open" },
  ],
  { outlet: "Amery Courier", published: on("2026-03-02") },
);
const NEW = makeDocument([{ by: "Mara Tenn", words: "the bridge would open on Monday" }], {
  outlet: "Radio Oru",
  form: "release",
  published: on("2026-03-04"),
});
const REVISED = makeDocument([{ by: "Mara Tenn", words: "the bridge would open on Tuesday" }], {
  outlet: "Radio Oru",
  published: on("2026-03-05"),
  supersedes: NEW.document.id,
});
const [CLOSED, TALKS, CAFE] = OLD.statements.map(({ id }) => id) as [string, string, string];
const MONDAY = NEW.statements[0]!.id;
const TUESDAY = REVISED.statements[0]!.id;

let ledger: Ledger;
beforeAll(async () => {
  ledger = await buildLedger([OLD, NEW]);
});
afterAll(() => ledger.close());

const found = async (query: Partial<StatementQuery>) =>
  (await ledger.statements({ limit: 9, ...query })).hits.map(({ statement }) => statement.id);

test.each<[string, string[]]>([
  ["bridge", [CLOSED, MONDAY, TALKS]],
  ["BRIDGE open", [MONDAY]],
  ['"the bridge was"', [CLOSED]],
  ['"bridge the"', []],
  ["bridge -talks", [CLOSED, MONDAY]],
  ["-bridge", [CAFE]],
  ["ope*", [CAFE, MONDAY]],
  ["cafe", [CAFE]],
  ["tenn", [CLOSED, MONDAY]],
  ["— &", []],
])("the words %s find statements that have them, case and accents aside", async (words, ids) => {
  expect((await found({ words })).sort()).toEqual([...ids].sort());
});

test.each<[string, Partial<StatementQuery>, string[]]>([
  ["a name", { speaker: "Mara Tenn" }, [CLOSED, MONDAY]],
  ["a word of a name", { speaker: "tenn" }, [CLOSED, MONDAY]],
  ["an entity", { speaker: OLD.entities[0]!.id }, [CLOSED]],
  ["an outlet, case aside", { outlet: "radio oru" }, [MONDAY]],
  ["a form of document", { documentForm: "release" }, [MONDAY]],
  ["days that overlap the publication", { published: { from: "2026-03-03", to: null } }, [MONDAY]],
  [
    "the day of publication, where none of saying is known",
    { day: { from: null, to: "2026-03-02" } },
    [CLOSED, TALKS, CAFE],
  ],
  ["a day of saying", { said: { from: null, to: null } }, []],
  ["a day of collecting", { collected: { from: "2026-03-12", to: "2026-03-12" } }, [CLOSED, TALKS, CAFE, MONDAY]],
  ["a document", { document: NEW.document.id }, [MONDAY]],
  ["ids", { ids: [TALKS, "nothing"] }, [TALKS]],
  ["words and an outlet", { words: "bridge", outlet: "Radio Oru" }, [MONDAY]],
])("statements are found by %s", async (_, query, ids) => {
  expect(await found({ order: "document", ...query })).toEqual(ids);
});

test("a page has as many as are asked for, and the total says how many there are", async () => {
  const { hits, total } = await ledger.statements({ order: "document", limit: 2, offset: 1 });
  expect([hits.map(({ statement }) => statement.id), total]).toEqual([[TALKS, CAFE], 4]);
});

test("a statement comes with all that is needed to cite it", async () => {
  const { hits } = await ledger.statements({ ids: [CLOSED], limit: 1 });
  expect(hits).toEqual([
    {
      statement: OLD.statements[0],
      claims: [OLD.claims[0]],
      document: OLD.document,
      entities: [OLD.entities[0]],
      review: "unreviewed",
      checks: [],
      notes: [],
      tags: [],
      recordedAt: "2026-03-12T09:00:00.000Z",
      collectedAt: "2026-03-12T09:00:00.000Z",
      foundAs: { path: OLD.sighting.path, part: null },
    },
  ]);
});

test("claims keep their order when one of them is put right", async () => {
  const first = OLD.claims[0]!;
  const second = { ...first, id: "c0ffee", order: 1 };
  const own = await buildLedger([{ ...OLD, claims: [first, second] }]);
  await own.append(async () => ({ ...NO_CHANGE, record: [{ ...first, act: "deny" as const }] }));
  const { hits } = await own.statements({ ids: [CLOSED], limit: 1 });
  expect(hits[0]!.claims.map(({ id, act }) => [id, act])).toEqual([
    [first.id, "deny"],
    [second.id, second.act],
  ]);
  await own.close();
});

test("a superseded document's statements are left out unless they are asked for, and were there before", async () => {
  const own = await buildLedger([OLD, NEW, REVISED]);
  const ids = async (query: Partial<StatementQuery>) =>
    (await own.statements({ words: "open bridge", limit: 9, ...query })).hits.map(({ statement }) => statement.id);
  expect(await ids({})).toEqual([TUESDAY]);
  expect((await ids({ withSuperseded: true })).sort()).toEqual([MONDAY, TUESDAY].sort());
  expect(await ids({ document: NEW.document.id })).toEqual([MONDAY]);
  expect(await ids({ asOf: 2 })).toEqual([MONDAY]);
  await own.close();
});

test("judgements are filtered by while they are live, and an ended statement is found as of before", async () => {
  const own = await buildLedger([OLD, NEW]);
  const judged = { target: { kind: "statement" as const, id: CLOSED }, anchor: null, by: "Ines", at: "2026-03-12" };
  const review = { kind: "review" as const, id: "r1", ...judged, verdict: "accepted" as const, reason: null };
  const check = {
    kind: "check" as const,
    id: "c1",
    ...judged,
    verdict: "supported" as const,
    reason: null,
    source: null,
    on: "2026-03-12",
  };
  const tag = { kind: "tag" as const, id: "t1", ...judged, tag: "Bridges" };
  await own.append(async () => ({ ...NO_CHANGE, record: [review, check, tag] }));
  const ids = async (query: Partial<StatementQuery>) =>
    (await own.statements({ order: "document", limit: 9, ...query })).hits.map(({ statement }) => statement.id);
  const others = [TALKS, CAFE, MONDAY];
  expect([await ids({ reviewed: true }), await ids({ reviewed: false })]).toEqual([[CLOSED], others]);
  expect([await ids({ checked: true }), await ids({ checked: false })]).toEqual([[CLOSED], others]);
  expect([await ids({ checked: "supported" }), await ids({ checked: "contradicted" })]).toEqual([[CLOSED], []]);
  expect([await ids({ checked: "not checked" }), await ids({ tag: "bridges" })]).toEqual([others, [CLOSED]]);
  expect([await ids({ reviewed: true, asOf: 2 }), await ids({ tag: "bridges", asOf: 2 })]).toEqual([[], []]);
  const [hit] = (await own.statements({ ids: [CLOSED], limit: 1 })).hits;
  expect([hit!.review, hit!.checks, hit!.tags]).toEqual(["accepted", [check], ["Bridges"]]);

  await own.append(async () => ({
    ...NO_CHANGE,
    end: [
      { kind: "statement", id: CLOSED },
      { kind: "review", id: "r1" },
    ],
  }));
  expect([await ids({ words: "closed" }), await ids({ words: "closed", asOf: 3, reviewed: true })]).toEqual([
    [],
    [CLOSED],
  ]);
  await own.close();
});

test("a correction is found by its new words, and as of before by the old", async () => {
  const own = await buildLedger([OLD]);
  const [first] = OLD.statements;
  const shorter = {
    ...first!,
    content: [{ ...first!.content[0]!, end: first!.content[0]!.start + "the bridge".length }],
  };
  await own.append(async () => ({ ...NO_CHANGE, record: [shorter] }));
  const total = async (words: string, asOf: number | null) => (await own.statements({ words, asOf, limit: 0 })).total;
  expect([await total('"the bridge was closed"', null), await total('"the bridge was closed"', 1)]).toEqual([0, 1]);
  expect((await own.statements({ words: "bridge -talks", limit: 9 })).hits.map(({ statement }) => statement)).toEqual([
    shorter,
  ]);
  await own.close();
});

test("a side's members speak for it, with those who are one with them", async () => {
  const own = await buildLedger([OLD, NEW]);
  const [left, right] = [OLD.entities[0]!.id, NEW.entities[0]!.id];
  const side = { kind: "side" as const, id: "s1", name: "Shore", members: [left], by: "Ines", at: "2026-03-12" };
  await own.append(async () => ({ ...NO_CHANGE, record: [side] }));
  const ids = async () =>
    (await own.statements({ side: "shore", order: "document", limit: 9 })).hits.map((hit) => hit.statement.id);
  expect(await ids()).toEqual([CLOSED]);
  const maker = { kind: "person" as const, name: "Ines" };
  const link = { kind: "link" as const, id: "l1", left, right, relation: "same" as const, reasons: [], maker };
  await own.append(async () => ({ ...NO_CHANGE, record: [link] }));
  expect(await ids()).toEqual([CLOSED, MONDAY]);
  await own.close();
});

test.each(["relevance", "said", "recorded", "document"] as const)(
  "by %s, ids come in the order of the pages",
  async (order) => {
    const query = { words: "the", order } as const;
    const pages = [...(await found({ ...query, limit: 2 })), ...(await found({ ...query, limit: 2, offset: 2 }))];
    expect(await ledger.statementIds(query)).toEqual(pages);
    expect(pages).toHaveLength(4);
    expect(await ledger.statementIds({ ...query, asOf: 1 })).toEqual(await found({ ...query, asOf: 1 }));
  },
);

test("a name that no party has is looked for in what the texts call their speakers", async () => {
  const own = await buildLedger([]);
  const made = makeDocument([{ by: "officials", words: "the road was shut" }]);
  const unnamed = made.statements.map((s) => ({
    ...s,
    speaker: null,
    speakerIs: "unnamed" as const,
    chain: [],
    words: { speaker: "officials", chain: "" },
  }));
  await addMade(own, { ...made, entities: [], statements: unnamed });
  expect((await own.statements({ speaker: "Officials", limit: 9 })).total).toBe(1);
  expect((await own.statements({ speaker: "generals", limit: 9 })).total).toBe(0);
  await own.close();
});
