import { afterEach, beforeEach, expect, test } from "vitest";
import { addReading } from "../../../test/fixtures/add-reading.ts";
import { markReading } from "../../../test/fixtures/mark-reading.ts";
import { freshPath, openWith } from "../../../test/fixtures/open-harbour.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { openLedger } from "../../ledger/open-ledger.ts";
import { sha256, shortId } from "../../text/sha256.ts";
import { withdraw } from "../judge/withdraw.ts";
import { purgeRecord } from "../keep/purge/purge-record.ts";

const mara = { by: "Mara Tenn", at: "2026-03-13T10:00:00.000Z" };
const CLOSED = "[Danil Orsay|source] [said|cue] [the bridge was closed|content].";

let path: string;
let ledger: Ledger;
beforeEach(async () => {
  path = freshPath();
  ledger = await openWith([], path);
});
afterEach(() => ledger.close());

/** A page as it was fetched: its bytes are its text and whatever stood around it. */
const page = (marked: string, around = "", more: Parameters<typeof markReading>[1] = {}) => {
  const url = more.url === undefined ? "https://courier.example/bridge" : more.url;
  const bytes = sha256(marked + around);
  return markReading(marked, { bytes, id: shortId(bytes, more.outlet ?? "", url ?? ""), url, ...more });
};
const sightings = async (document: string) => (await ledger.list("sighting", { document })).length;

test("what is new comes in whole: document, reading, findings, vectors and sighting, in one entry", async () => {
  const reading = page(CLOSED);
  const added = await addReading(ledger, reading);
  expect(added).toMatchObject({ status: "added", statements: 1, entry: 1, id: reading.document.id });
  const { recorded } = await ledger.changed(1);
  expect(recorded.map(({ kind }) => kind).sort()).toEqual(
    ["claim", "document", "entity", "mention", "reading", "sighting", "statement"].sort(),
  );
  const { textHash, text } = reading.document;
  expect(await ledger.text(textHash)).toBe(text);
  const [statement] = await ledger.list("statement", {});
  expect(statement!.words).toEqual({ speaker: "Danil Orsay", chain: "Danil Orsay" });
  expect(await ledger.near(Int8Array.of(1, 0), "likeness 1", 1)).toEqual([{ statement: statement!.id, cosine: 1 }]);
});

test("the same file again is seen and writes nothing; from elsewhere, or changed since, it is another sighting", async () => {
  const reading = page(CLOSED);
  await addReading(ledger, reading);
  expect(await addReading(ledger, reading)).toMatchObject({ status: "seen", statements: 1, entry: null });
  expect(await addReading(ledger, reading, { path: "copy.html" })).toMatchObject({ status: "seen", entry: 2 });
  expect(await addReading(ledger, reading, { modifiedAt: null })).toMatchObject({ status: "seen", entry: 3 });
  expect(await sightings(reading.document.id)).toBe(3);
});

test("the same text and facts in other bytes, as where an advertisement has changed, are the same document", async () => {
  const reading = page(CLOSED, "an advertisement");
  await addReading(ledger, reading);
  const other = page(CLOSED, "another one");
  expect(await addReading(ledger, other)).toMatchObject({ status: "seen", id: reading.document.id, entry: 2 });
  expect((await ledger.list("sighting", {})).map(({ original }) => original)).toEqual([
    reading.document.bytes,
    other.document.bytes,
  ]);
});

test("another text under the same address supersedes the latest one, and how much differs is told", async () => {
  const first = page(CLOSED);
  const second = page(`${CLOSED}\n\nIt was raining.`);
  const third = page(`${CLOSED}\n\nIt was snowing.`);
  await addReading(ledger, first);
  expect(await addReading(ledger, second)).toMatchObject({
    ...{ status: "supersedes", supersedes: first.document.id },
    words: "1 of 2 paragraphs differs",
  });
  expect(await addReading(ledger, third)).toMatchObject({ status: "supersedes", supersedes: second.document.id });
  expect(await addReading(ledger, second)).toMatchObject({ status: "seen", id: second.document.id });
});

test("another title under the same address is a new version, though the text is the same", async () => {
  await addReading(ledger, page(CLOSED));
  const added = await addReading(ledger, page(CLOSED, "<title>", { title: "Bridge closed" }));
  expect(added).toMatchObject({
    status: "supersedes",
    words: "the same text under another title, outlet or date",
  });
});

test("the same bytes from another outlet are another document over the same original, and no version of it", async () => {
  await addReading(ledger, page(CLOSED, "", { outlet: "Amery Courier" }));
  const added = await addReading(ledger, page(CLOSED, "", { outlet: "Radio Oru" }));
  expect(added).toMatchObject({ status: "added", supersedes: null });
  expect(await ledger.list("document", {})).toHaveLength(2);
});

test("a changed page takes the place of its own outlet's version, where another outlet has the same page", async () => {
  const own = page(CLOSED, "", { outlet: "Amery Courier" });
  await addReading(ledger, own);
  await addReading(ledger, page(CLOSED, "", { outlet: "Radio Oru" }));
  const changed = page(`${CLOSED}\n\nIt was raining.`, "", { outlet: "Amery Courier" });
  expect(await addReading(ledger, changed)).toMatchObject({ status: "supersedes", supersedes: own.document.id });
});

test("a translation of a document is no version of it", async () => {
  const first = page(CLOSED);
  await addReading(ledger, first);
  const other = page("[Danil Orsay|source] [told us|cue] [that it was shut|content].");
  const added = await addReading(ledger, other, { translationOf: first.document.id });
  expect(added).toMatchObject({ status: "added", supersedes: null });
  expect(await ledger.live("document", other.document.id)).toMatchObject({ translationOf: first.document.id });
});

test("a document that was set to another outlet is seen again under both", async () => {
  const reading = page(CLOSED, "", { url: null });
  await addReading(ledger, reading);
  const { text: _, ...facts } = reading.document;
  const set = { ...facts, kind: "document" as const, outlet: "Radio Oru", key: null };
  await ledger.append(async () => ({
    ...{ act: "set", by: "Mara Tenn", subject: set.id, detail: null, undoes: null, texts: [], end: [], vectors: null },
    record: [{ ...set, translationOf: null, supersedes: null }],
  }));
  const { id } = reading.document;
  expect(await addReading(ledger, reading)).toMatchObject({ status: "seen", id });
  const given = page(CLOSED, "", { url: null, outlet: "Radio Oru" });
  expect(given.document.id).not.toBe(id);
  expect(await addReading(ledger, given)).toMatchObject({ status: "seen", id });
});

test("a document that was withdrawn is not revived, and that is told", async () => {
  const reading = page(CLOSED);
  const { id } = reading.document;
  await addReading(ledger, reading);
  await ledger.append(withdraw({ id, reason: "a draft" }, mara));
  expect(await addReading(ledger, reading)).toMatchObject({
    ...{ status: "seen", id, entry: null },
    words: expect.stringContaining("withdrawn"),
  });
  expect(await ledger.list("document", {})).toEqual([]);
});

test("what was purged is refused, also in other bytes", async () => {
  const reading = page(CLOSED);
  await addReading(ledger, reading);
  await purgeRecord(ledger, { id: reading.document.id, reason: "the law" }, mara);
  const refused = { status: "refused", code: "purged", id: null, entry: null };
  expect(await addReading(ledger, reading)).toMatchObject(refused);
  expect(await addReading(ledger, page(CLOSED, "more", { url: null }))).toMatchObject(refused);
});

test("two processes that add the same at once have it once, and link to each other's people", async () => {
  const other = await openLedger(path, { create: false, tool: "0.1.0" });
  const weekly = page("[Danil Orsay|source] [denied|cue] [that it was open|content].", "", { url: null });
  const came = await Promise.all([
    addReading(ledger, page(CLOSED)),
    addReading(other, page(CLOSED)),
    addReading(other, weekly),
  ]);
  await other.close();
  expect(came.map(({ status }) => status).sort()).toEqual(["added", "added", "seen"]);
  expect(await ledger.list("link", {})).toHaveLength(1);
});

test("people of two documents with the same full name are linked, the later to the oldest", async () => {
  const [one, two, three] = ["was closed", "was open", "was burning"].map((what) =>
    page(`[Danil Orsay|source] [said|cue] [the bridge ${what}|content].`, "", { url: null }),
  );
  await addReading(ledger, one!);
  await addReading(ledger, two!);
  await addReading(ledger, three!);
  const entity = (reading: typeof one) => reading!.entities[0]!.id;
  const links = await ledger.list("link", {});
  expect(links.map(({ left, right }) => [left, right])).toEqual([
    [entity(two), entity(one)],
    [entity(three), entity(one)],
  ]);
  expect(links[0]!.reasons).toEqual(["same full name: Danil Orsay"]);
  expect((await ledger.cluster(entity(three)))!.members).toHaveLength(3);
});

test("two of one document that share a name are linked to nobody, and nobody to them", async () => {
  const two = page("[Danil Orsay|source] [said|cue] [so|content]. [Danil Orsay|source2] [denied|cue2] [it|content2].");
  const [entity] = two.entities;
  const twins = { ...two, entities: [entity!, { ...entity!, id: "twin" }] };
  const mentions = two.mentions.map((mention, i) => (i === 1 ? { ...mention, entity: "twin" } : mention));
  await addReading(ledger, { ...twins, mentions });
  await addReading(ledger, page(CLOSED, "", { url: null }));
  expect(await ledger.list("link", {})).toEqual([]);
});
