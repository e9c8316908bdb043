import { afterEach, beforeEach, expect, test } from "vitest";
import { everythingIn, type Judging, mara, openJudging, piers } from "../../../test/fixtures/open-judging.ts";
import { accept } from "./accept.ts";
import { checkRecord } from "./beside/check-record.ts";
import { noteRecord } from "./beside/note-record.ts";
import { tagRecord } from "./beside/tag-record.ts";
import { untagRecord } from "./beside/untag-record.ts";
import { correct } from "./correct.ts";
import { addToSide } from "./parties/add-to-side.ts";
import { link, split } from "./parties/link.ts";
import { removeFromSide } from "./parties/remove-from-side.ts";
import { undo } from "./undo/undo.ts";
import { withdraw } from "./withdraw.ts";

let on: Judging;
beforeEach(async () => {
  on = await openJudging();
});
afterEach(() => on.ledger.close());

test("who accepts a statement lets it stand as it is, once", async () => {
  const before = await on.statement("flour");
  expect(await on.entry(accept("flour", mara))).toBe(3);
  expect(await on.entry(accept("flour", mara))).toBe(null);
  expect(await on.entry(accept("flour", piers))).toBe(4);
  expect(await on.statement("flour")).toEqual(before);
  const { hits } = await on.ledger.statements({ ids: ["flour"], limit: 1 });
  expect(hits[0]!.review).toBe("accepted");
});

test("a judgement stands on the words that it was made on", async () => {
  await on.entry(accept("flour", mara));
  const [review] = await on.ledger.list("review", { target: "flour" });
  const { content, cue, source, document } = await on.statement("flour");
  const { textHash } = (await on.ledger.live("document", document))!;
  expect(review!.anchor).toEqual({ document, textHash, spans: [source, cue, ...content] });
});

test("a statement that is withdrawn goes with its claims, and comes back whole", async () => {
  const before = await everythingIn(on.ledger);
  const seq = await on.entry(withdraw({ id: "flour", reason: "not said" }, mara));
  expect(await on.ledger.live("statement", "flour")).toBe(null);
  expect(await on.ledger.list("claim", { statement: "flour" })).toEqual([]);
  await on.entry(undo(seq!, mara.by));
  expect(await everythingIn(on.ledger)).toEqual(before);
});

test("a document that is withdrawn takes along all that was read in it, and what persons said stays", async () => {
  const { document } = await on.statement("closed");
  await on.entry(noteRecord({ id: "closed", text: "ask again" }, mara));
  const before = await everythingIn(on.ledger);
  const seq = await on.entry(withdraw({ id: document, reason: "a draft" }, mara));
  for (const kind of ["statement", "claim", "mention", "entity", "reading"] as const) {
    expect(await on.ledger.list(kind, { document }), kind).toEqual([]);
  }
  expect(await on.ledger.list("note", {})).toHaveLength(1);
  expect(await on.refusal(accept("closed", piers))).toBe(
    "no-such-record: statement closed is no longer live: withdrawn by Mara Tenn (entry 4)",
  );
  await on.entry(undo(seq!, piers.by));
  expect(await everythingIn(on.ledger)).toEqual(before);
});

test("a verdict takes the place of the one that the same person gave before, and of no other", async () => {
  const finding = { verdict: "supported", reason: null, source: "harbour log", on: "2026-03-13" } as const;
  await on.entry(checkRecord("flour", finding, mara));
  await on.entry(checkRecord("flour", { ...finding, verdict: "cannot be checked" }, piers));
  const seq = await on.entry(checkRecord("flour", { ...finding, verdict: "contradicted" }, mara));
  const verdicts = async () => (await on.ledger.list("check", {})).map(({ by, verdict }) => `${by}: ${verdict}`).sort();
  expect(await verdicts()).toEqual(["Mara Tenn: contradicted", "Piers Adeyo: cannot be checked"]);
  await on.entry(undo(seq!, mara.by));
  expect(await verdicts()).toEqual(["Mara Tenn: supported", "Piers Adeyo: cannot be checked"]);
});

const acts = async () => (await on.ledger.entries({ subject: "flour", limit: 2 })).map(({ act }) => act);

test("a record has each tag once, and loses it whoever put it there", async () => {
  await on.entry(tagRecord({ id: "flour", tags: ["cargo", " food  aid ", "cargo"] }, mara));
  expect(await on.entry(tagRecord({ id: "flour", tags: ["cargo"] }, piers))).toBe(null);
  expect((await on.ledger.list("tag", { target: "flour" })).map(({ tag }) => tag)).toEqual(["cargo", "food aid"]);
  await on.entry(untagRecord({ id: "flour", tags: ["cargo"] }, piers));
  expect((await on.ledger.list("tag", { target: "flour" })).map(({ tag }) => tag)).toEqual(["food aid"]);
  expect(await acts()).toEqual(["untag", "tag"]);
  await on.entry(undo((await on.ledger.head()).seq, piers.by));
  expect((await on.ledger.list("tag", { target: "flour" })).map(({ tag }) => tag)).toEqual(["food aid", "cargo"]);
});

test("a person's link makes one of two, and a split makes two of one again", async () => {
  await on.entry(link({ one: "M. Talvik", other: "q1", reason: "initial" }, mara));
  expect((await on.ledger.cluster("q2"))!.members.map(({ id }) => id)).toContain("q1");
  await on.entry(split({ one: "q1", other: "q2", reason: null }, piers));
  expect((await on.ledger.cluster("q2"))!.members.map(({ id }) => id)).toEqual(["q2"]);
  expect(await on.ledger.list("link", { maker_kind: "person" })).toHaveLength(1);
});

test("a name that several parties have asks for an id", async () => {
  expect(await on.refusal(link({ one: "Maren Talvik", other: "e5", reason: null }, mara))).toMatch(
    /^ambiguous-id: .*e1.*q1/,
  );
});

test("a side holds each party once, and is gone with its last", async () => {
  await on.entry(addToSide({ name: "Oru", members: ["Oru Council", "Ilha Serrat"] }, mara));
  expect(await on.entry(addToSide({ name: "oru", members: ["e2"] }, mara))).toBe(null);
  expect(await on.ledger.list("side", {})).toMatchObject([{ name: "Oru", members: ["e2", "e3"] }]);
  await on.entry(removeFromSide({ name: "Oru", members: ["e2", "e3"] }, mara));
  expect(await on.ledger.list("side", {})).toEqual([]);
});

test("an id that begins several, or none, is refused", async () => {
  expect(await on.refusal(accept("assured", mara))).toBe("written");
  expect(await on.refusal(accept("assure", mara))).toMatch(/^ambiguous-id: .*statement assured.*assured-report/);
  expect(await on.refusal(accept("nobody", mara))).toBe("no-such-record: no record's id begins with nobody");
  expect(await on.refusal(correct({ id: "e4", edits: { act: "deny" }, reason: null }, mara))).toBe(
    "no-such-record: e4 is no statement or claim: it is the id of another kind, entity",
  );
});
