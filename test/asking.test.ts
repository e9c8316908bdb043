import { afterAll, beforeAll, expect, test } from "vitest";
import type { Ledger } from "../src/ledger/ledger.ts";
import type { PurgeRecord } from "../src/record/ledger/judgement.ts";
import { buildLedger } from "./ledger/build-ledger.ts";
import { makeDocument, NO_CHANGE, recordsOf } from "./ledger/make-document.ts";
import { runCommand } from "./run-command.ts";

const on = (day: string) => ({ edtf: day, from: day, to: day, basis: "stated" as const, why: "the dateline" });
const COURIER = makeDocument(
  [
    { by: "Mara Tenn", words: "the bridge at Port Amery was closed" },
    { by: "The Oru council", words: "no talks had taken place" },
  ],
  { title: "At the bridge", published: on("2026-03-02") },
);
const RADIO = makeDocument([{ by: "Mara Tenn", words: "the bridge would open on Monday" }], {
  title: "Open soon",
  outlet: "Radio Oru",
  published: on("2026-03-04"),
});
const REVISED = makeDocument([{ by: "Mara Tenn", words: "the bridge would open on Tuesday" }], {
  title: "Open soon",
  outlet: "Radio Oru",
  published: on("2026-03-04"),
  supersedes: RADIO.document.id,
});
const GONE = makeDocument([{ by: "Jon Amery", words: "the bridge was mine" }], { title: "A letter" });
const [CLOSED, TALKS] = COURIER.statements.map(({ id }) => id) as [string, string];
const [TENN, TENN_LATER] = [COURIER.entities[0]!.id, REVISED.entities[0]!.id];
const judged = {
  target: { kind: "statement", id: CLOSED },
  anchor: null,
  by: "Ines Varga",
  at: "2026-03-12T10:00:00.000Z",
} as const;

let ledger: Ledger;
beforeAll(async () => {
  ledger = await buildLedger([COURIER, RADIO, GONE]);
  const maker = { kind: "rule", name: "standoff-link", version: "1", score: 0.9, rules: ["same-full-name"] } as const;
  const link = {
    kind: "link",
    id: "link1",
    left: TENN_LATER,
    right: TENN,
    relation: "same",
    reasons: ["same full name: Mara Tenn"],
    maker,
  } as const;
  const { text } = REVISED;
  await ledger.append(async () => ({ ...NO_CHANGE, act: "add", texts: [text], record: [...recordsOf(REVISED), link] }));
  const review = { kind: "review", id: "review1", ...judged, verdict: "accepted", reason: null } as const;
  await ledger.append(async () => ({
    ...NO_CHANGE,
    act: "accept",
    by: "Ines Varga",
    subject: CLOSED,
    record: [review],
  }));
  const records = recordsOf(GONE).map(({ kind, id }) => ({ kind, id }));
  const tombstone: PurgeRecord = {
    ...{ kind: "purge", id: "purge1", target: { kind: "document", id: GONE.document.id }, reason: "he asked for it" },
    ...{ by: "Ines Varga", at: "2026-03-12T10:01:00.000Z", removed: [GONE.document.textHash], records },
  };
  const change = { ...NO_CHANGE, act: "purge" as const, by: "Ines Varga", record: [tombstone], end: records };
  await ledger.erase(async () => ({ change, records, texts: [GONE.document.textHash] }));
  await ledger.close();
});
afterAll(() => ledger.close().catch(() => {}));

const ask = (...words: string[]) => runCommand([...words, "--ledger", ledger.path]);
const lines = (...words: string[]) =>
  ask(...words, "--format", "jsonl")
    .out.split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

test("search gives a line a statement, with its exact words, its document and how to cite it", () => {
  const [row, ...more] = lines("search", "port amery bridge");
  expect(more).toEqual([]);
  expect(row).toMatchObject({
    kind: "statement",
    id: CLOSED,
    speaker: TENN,
    quotation: "the bridge at Port Amery was closed",
    document: { id: COURIER.document.id, title: "At the bridge", outlet: "Amery Courier", published: on("2026-03-02") },
    review: "accepted",
  });
  expect(row.citation).toMatch(
    /^Amery Courier, 2 March 2026 \(stated\), “At the bridge”, ¶1:16, text sha256:.*accepted by Ines Varga/,
  );
});

test("search takes words, phrases and filters, and says how many there are beyond the page", () => {
  const ids = (...words: string[]) => lines("search", ...words).map(({ id }) => id);
  const later = REVISED.statements[0]!.id;
  expect(ids("bridge", "open")).toEqual([later]);
  expect(ids('"was closed"')).toEqual([CLOSED]);
  expect(ids("bridge -open")).toEqual([CLOSED]);
  expect(ids("--speaker", "tenn", "--order", "said")).toEqual([CLOSED, later]);
  expect(ids("--published", "2026-03-03/", "--superseded")).toHaveLength(2);
  expect(ids("--reviewed")).toEqual([CLOSED]);
  expect(ids("--unreviewed", "--outlet", "amery courier")).toEqual([TALKS]);
  expect(ids("--document", COURIER.document.id.slice(0, 10), "--act", "assert")).toEqual([CLOSED, TALKS]);
  const page = ask("search", "--limit", "1");
  expect(page.err).toBe("standoff: 1 of 3 statements; see --limit and --offset\n");
});

test("search in documents gives documents, in both first statements and then documents", () => {
  expect(lines("search", "talks", "--in", "documents")).toMatchObject([
    { kind: "document", id: COURIER.document.id, statements: 2, reviewed: 1 },
  ]);
  expect(lines("search", "talks", "--in", "both").map(({ kind }) => kind)).toEqual(["statement", "document"]);
  expect(ask("search", "--in", "documents", "--act", "deny")).toMatchObject({ status: 2, err: /bad-option/ });
});

test.each(["table", "md", "csv", "json"])("search as %s has the same words", (format) => {
  const { out, status } = ask("search", "talks", "--format", format);
  expect(status).toBe(0);
  expect(out.replace(/\s+/g, " ")).toContain("no talks had taken place");
});

test("what a ledger said before is asked for by the time of recording", () => {
  const before = "2026-03-12T09:00:02Z";
  expect(lines("search", "open", "--as-of", before).map(({ id }) => id)).toEqual([RADIO.statements[0]!.id]);
  expect(lines("search", "mine", "--as-of", before)).toEqual([]);
  expect(lines("search", "--as-of", "2026-03-11")).toEqual([]);
  expect(lines("show", CLOSED, "--as-of", before)[0]).toMatchObject({ review: "unreviewed", judgements: [] });
  expect(ask("search", "--as-of", "yesterday")).toMatchObject({
    status: 2,
    err: expect.stringContaining("[bad-date]"),
  });
});

test("who gives a party with its members, what links them, and what they say in order", () => {
  const [party, ...said] = lines("who", "tenn");
  expect(party).toMatchObject({ kind: "party", id: TENN });
  const parties = [party, ...said].filter(({ kind }) => kind === "party");
  expect(parties.find(({ id }) => id === TENN)).toMatchObject({
    statements: 2,
    members: [
      { id: TENN, title: "At the bridge" },
      { id: TENN_LATER, title: "Open soon" },
    ],
  });
  const { out } = ask("who", TENN);
  expect(out).toContain("Mara Tenn (person");
  expect(out).toMatch(/suggested +\S+ is \S+: same full name: Mara Tenn/);
  expect(out.indexOf("was closed")).toBeLessThan(out.indexOf("on Tuesday"));
  expect(ask("who", "Nobody Here")).toMatchObject({ status: 1, err: expect.stringContaining("[no-such-record]") });
});

test("show says what a record is, its words in context, and who judged it when", () => {
  const { out } = ask("show", CLOSED.slice(0, 8));
  expect(out).toContain(`statement ${CLOSED}`);
  expect(out.replace(/\s+/g, " ")).toContain("Mara Tenn said ⟦the bridge at Port Amery was closed⟧.");
  expect(out.replace(/\s+/g, " ")).toContain("accepted, by Ines Varga (review review1)");
  expect(out.replace(/\s+/g, " ")).toContain("machine-read, accepted by Ines Varga");
  expect(out).toMatch(/2026-03-12T09:00:04\.000Z +accept by Ines Varga/);
});

test("show leads from an entity to those that it is one with, and from what was purged to its tombstone", () => {
  expect(ask("show", TENN_LATER).out.replace(/\s+/g, " ")).toContain(`1 more under Mara Tenn ${TENN}`);
  const gone = ask("show", GONE.statements[0]!.id).out.replace(/\s+/g, " ");
  expect(gone).toContain("removed for good");
  expect(gone).toContain("by Ines Varga, because: he asked for it");
  expect(ask("document", GONE.document.id)).toMatchObject({ status: 1, err: expect.stringContaining("[purged]") });
  expect(ask("show", "zzz")).toMatchObject({ status: 1, err: expect.stringContaining("[no-such-record]") });
});

test("document gives what is known of it, how it differs from the version before, and its statements", () => {
  const { out } = ask("document", REVISED.document.id);
  expect(out).toContain("Open soon");
  expect(out.replace(/\s+/g, " ")).toContain("[-Monday-]{+Tuesday+}");
  expect(out).toContain(RADIO.document.id);
  expect(out).toContain("on Tuesday");
  expect(lines("document", RADIO.document.id)[0]).toMatchObject({
    supersededBy: REVISED.document.id,
    versions: [RADIO.document.id, REVISED.document.id],
  });
  const marked = ask("document", COURIER.document.id, "--text").out;
  expect(marked).toContain("Mara Tenn said ⟦1 the bridge at Port Amery was closed⟧. The Oru council said ⟦2 no talks");
});

test("timeline puts statements and publications under their days", () => {
  expect(lines("timeline").map(({ day, kind }) => `${day.from} ${day.basis} ${kind}`)).toEqual([
    "2026-03-02 published document",
    "2026-03-02 published statement",
    "2026-03-02 published statement",
    "2026-03-04 published document",
    "2026-03-04 published statement",
  ]);
  expect(lines("timeline", "--speaker", "tenn", "--days", "2026-03-03/").map(({ id }) => id)).toEqual([
    REVISED.statements[0]!.id,
  ]);
});

test("stats counts what there is", () => {
  expect(lines("stats")).toMatchObject([{ documents: 3, superseded: 1, statements: 3, reviewed: 1, speakers: 2 }]);
  expect(ask("stats").out).toContain("3 in current versions");
});

test("a sentence finds what says the like of it, the oldest first, with the reasons", () => {
  const rows = lines("search", "--like", "Mara Tenn on whether the bridge at Port Amery is closed or open");
  expect(rows[0]).toMatchObject({
    id: CLOSED,
    reasons: { words: expect.arrayContaining(["closed", "bridge"]), names: ["Mara Tenn", "Port Amery"] },
  });
  const days = rows.map(({ document }) => document.published.from);
  expect(days.length).toBeGreaterThan(1);
  expect(days).toEqual([...days].sort());
  expect(lines("search", "--like", "An unrelated sentence on weather")).toEqual([]);
});

test("a side or document that is not there is said so, and is no answer of nothing", () => {
  for (const words of [
    ["search", "--side", "Nobody"],
    ["timeline", "--side", "Nobody"],
    ["export", "--format", "csv", "--side", "Nobody"],
    ["search", "--document", "nowhere"],
  ]) {
    expect(ask(...words)).toMatchObject({ status: 1, out: "", err: expect.stringContaining("[no-such-record]") });
  }
});

test("without a ledger every question says so", () => {
  for (const words of [["search", "x"], ["who", "x"], ["show", "x"], ["document", "x"], ["timeline"], ["stats"]]) {
    expect(runCommand([...words, "--ledger", "/nowhere/x.standoff"])).toMatchObject({
      status: 1,
      err: expect.stringContaining("[no-ledger]"),
    });
  }
});
