import { afterEach, beforeEach, expect, test } from "vitest";
import { harbourWithMentions, openWith, quayReading } from "../../../test/fixtures/open-harbour.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { RECORD_KINDS } from "../../record/ledger/record-kind.ts";
import { canonicalJson } from "../../text/canonical-json.ts";
import { accept } from "./accept.ts";
import { addToSide } from "./add-to-side.ts";
import { checkRecord } from "./check-record.ts";
import { correct } from "./correct.ts";
import { identify } from "./identity/identify.ts";
import { link, split } from "./link.ts";
import { noteRecord } from "./note-record.ts";
import type { Plan, Signature } from "./plan.ts";
import { removeFromSide } from "./remove-from-side.ts";
import { tagRecord } from "./tag-record.ts";
import { lastUndoable } from "./undo/last-undoable.ts";
import { undo } from "./undo/undo.ts";
import { untagRecord } from "./untag-record.ts";
import { withdraw } from "./withdraw.ts";

const mara: Signature = { by: "Mara Tenn", at: "2026-03-13T10:00:00.000Z" };
const piers: Signature = { by: "Piers Adeyo", at: "2026-03-13T11:00:00.000Z" };

let ledger: Ledger;
beforeEach(async () => {
  ledger = await openWith([harbourWithMentions(), quayReading()]);
});
afterEach(() => ledger.close());

const entry = async (plan: Plan) => (await ledger.append(plan))?.seq ?? null;
const statement = async (id: string) => (await ledger.live("statement", id))!;
const words = async (id: string) => {
  const document = (await ledger.live("document", (await statement(id)).document))!;
  const text = (await ledger.text(document.textHash))!;
  return (await statement(id)).content.map(({ start, end }) => text.slice(start, end));
};
const refusal = (plan: Plan) =>
  ledger.append(plan).then(
    () => "written",
    (error) => `${error.code}: ${error.message}`,
  );
const everything = async () => {
  const rows: string[] = [];
  for (const kind of RECORD_KINDS) rows.push(...(await ledger.list(kind, {})).map((one) => canonicalJson(one)).sort());
  return rows;
};

test("who accepts a statement lets it stand as it is, once", async () => {
  const before = await statement("flour");
  expect(await entry(accept("flour", mara))).toBe(3);
  expect(await entry(accept("flour", mara))).toBe(null);
  expect(await entry(accept("flour", piers))).toBe(4);
  expect(await statement("flour")).toEqual(before);
  const { hits } = await ledger.statements({ ids: ["flour"], limit: 1 });
  expect(hits[0]!.review).toBe("accepted");
});

test("a judgement stands on the words that it was made on", async () => {
  await entry(accept("flour", mara));
  const [review] = await ledger.list("review", { target: "flour" });
  const { content, cue, source, document } = await statement("flour");
  const { textHash } = (await ledger.live("document", document))!;
  expect(review!.anchor).toEqual({ document, textHash, spans: [source, cue, ...content] });
});

test("a statement that is withdrawn goes with its claims, and comes back whole", async () => {
  const before = await everything();
  const seq = await entry(withdraw({ id: "flour", reason: "not said" }, mara));
  expect(await ledger.live("statement", "flour")).toBe(null);
  expect(await ledger.list("claim", { statement: "flour" })).toEqual([]);
  await entry(undo(seq!, mara.by));
  expect(await everything()).toEqual(before);
});

test("a document that is withdrawn takes along all that was read in it, and what persons said stays", async () => {
  const { document } = await statement("closed");
  await entry(noteRecord({ id: "closed", text: "ask again" }, mara));
  const before = await everything();
  const seq = await entry(withdraw({ id: document, reason: "a draft" }, mara));
  for (const kind of ["statement", "claim", "mention", "entity", "reading"] as const) {
    expect(await ledger.list(kind, { document }), kind).toEqual([]);
  }
  expect(await ledger.list("note", {})).toHaveLength(1);
  expect(await refusal(accept("closed", piers))).toBe(
    "no-such-record: statement closed is no longer live: withdrawn by Mara Tenn (entry 4)",
  );
  await entry(undo(seq!, piers.by));
  expect(await everything()).toEqual(before);
});

test("a corrected act is that of the principal claim too, and says who put it there", async () => {
  await entry(correct({ id: "flour", edits: { act: "deny" }, reason: "she denies it" }, mara));
  expect(await statement("flour")).toMatchObject({ act: "deny", maker: { kind: "person", name: "Mara Tenn" } });
  expect(await ledger.list("claim", { statement: "flour" })).toMatchObject([{ id: "flour.1", act: "deny" }]);
  expect(await ledger.list("correction", {})).toMatchObject([{ changes: { act: "deny" }, reason: "she denies it" }]);
});

test("the act of a principal claim is that of its statement too", async () => {
  await entry(correct({ id: "flour.1", edits: { act: "deny", polarity: "fails" }, reason: null }, mara));
  expect(await statement("flour")).toMatchObject({ act: "deny" });
  expect(await ledger.live("claim", "flour.1")).toMatchObject({ act: "deny", polarity: "fails" });
});

test("a new speaker is the utterer of the chain and the holder of certainty", async () => {
  await entry(correct({ id: "deadline", edits: { speaker: "Danil Orsay" }, reason: null }, mara));
  const put = await statement("deadline");
  expect(put).toMatchObject({ speaker: "e4", speakerIs: "named", words: { speaker: "Danil Orsay" } });
  expect(put.chain[0]).toMatchObject({ role: "utterer", entity: "e4", onBehalfOf: "e11" });
  expect(put.words.chain).toBe("Danil Orsay for Velane");
  expect(put.certainty.map(({ holder }) => holder)).toEqual(["author", "e4"]);
});

test("a speaker who is none leaves an utterer at the words of the text", async () => {
  await entry(correct({ id: "deadline", edits: { speaker: "unresolved" }, reason: null }, mara));
  const put = await statement("deadline");
  expect(put).toMatchObject({ speaker: null, speakerIs: "unresolved" });
  expect(put.chain[0]).toMatchObject({ entity: null, span: put.source });
  expect(put.certainty[1]).toMatchObject({ holder: null, span: put.source });
});

test("who relays does not also speak", async () => {
  await entry(correct({ id: "assured", edits: { speaker: "Danil Orsay" }, reason: null }, mara));
  const { chain } = await statement("assured");
  expect(chain.map(({ role, entity, to }) => [role, entity, to?.entity ?? null])).toEqual([["utterer", "e4", null]]);
});

test("words are taken where they stand nearest, and claims are divided anew", async () => {
  await entry(correct({ id: "flour", edits: { content: ["flour and medicine"] }, reason: null }, mara));
  expect(await words("flour")).toEqual(["flour and medicine"]);
  const claims = await ledger.list("claim", { statement: "flour" });
  expect(claims.map(({ spans }) => spans)).toEqual([(await statement("flour")).content]);
});

test("words that stand in several places, or in none, are refused with their places", async () => {
  const { text } = harbourWithMentions().document;
  const at = text.indexOf("the harbour");
  expect(await refusal(correct({ id: "trawler", edits: { source: "the council" }, reason: null }, mara))).toMatch(
    /^bad-option: “the council” stands in several places: \d+-\d+, /,
  );
  expect(await refusal(correct({ id: "flour", edits: { cue: "whispered" }, reason: null }, mara))).toBe(
    "bad-option: the text does not have the words “whispered”",
  );
  await entry(correct({ id: "trawler", edits: { source: { start: at, end: at + 11 } }, reason: null }, mara));
  expect((await statement("trawler")).source).toEqual({ start: at, end: at + 11 });
});

test("a keyboard's quotation marks stand for the text's own", async () => {
  await entry(correct({ id: "fairy-tale", edits: { content: ['"a fairy tale"'] }, reason: null }, mara));
  expect(await words("fairy-tale")).toEqual(["“a fairy tale”"]);
  expect((await statement("fairy-tale")).form).toBe("direct");
});

test("a chain has the relays, the audience and the medium that a person gives it", async () => {
  const edits = { relays: ["Radio Oru"], to: "both sides", medium: "call", onBehalfOf: "Velane" } as const;
  await entry(correct({ id: "seven-days", edits, reason: null }, mara));
  const { words: said, chain } = await statement("seven-days");
  expect(said.chain).toBe("Piers Adeyo for Velane → to both sides → in a call → relayed by Radio Oru");
  expect(chain.at(-1)).toMatchObject({ role: "relay", entity: "e6" });
});

test("what is so already makes no entry", async () => {
  const { act, speaker } = await statement("flour");
  expect(await entry(correct({ id: "flour", edits: { act, speaker: speaker! }, reason: null }, mara))).toBe(null);
});

test("this “he” is X: all statements of these words follow, and no others", async () => {
  await entry(identify({ id: "bread-boat-report", who: "Piers Adeyo", of: "these words" }, mara));
  expect(await statement("bread-boat-report")).toMatchObject({ speaker: "e8" });
  expect(await statement("assured-report")).toMatchObject({ speaker: "e4" });
  const tied = (await ledger.list("mention", { entity: "e8" })).filter(({ form }) => form === "pronoun");
  expect(tied).toHaveLength(1);
});

test("said of a pronoun's party, it reaches all that stands for it but names", async () => {
  await entry(identify({ id: "bread-boat-report", who: "Piers Adeyo", of: "all its mentions" }, mara));
  expect(await statement("bread-boat-report")).toMatchObject({ speaker: "e8" });
  expect(await statement("assured-report")).toMatchObject({ speaker: "e4" });
  expect((await statement("assured")).words.chain).toBe(
    "Petra Lanning → to Piers Adeyo → in a call → relayed by Danil Orsay",
  );
  expect((await ledger.list("mention", { entity: "e4" })).map(({ form }) => form)).toEqual(["name"]);
});

test("said of a name, it reaches each statement that such a party speaks in or carries, in one entry", async () => {
  const before = await everything();
  const seq = await entry(identify({ id: "assured-report", who: "Piers Adeyo", of: "all its mentions" }, mara));
  expect(await statement("assured-report")).toMatchObject({ speaker: "e8", words: { speaker: "Piers Adeyo" } });
  expect((await statement("assured")).words.chain).toBe(
    "Petra Lanning → to Piers Adeyo → in a call → relayed by Piers Adeyo",
  );
  expect(await ledger.list("mention", { entity: "e4" })).toEqual([]);
  await entry(undo(seq!, mara.by));
  expect(await everything()).toEqual(before);
});

test("a pronoun that nobody has tied gets its speaker", async () => {
  await entry(identify({ id: "frank", who: "Adeyo", of: "these words" }, mara));
  expect(await statement("frank")).toMatchObject({ speaker: "e8", speakerIs: "named" });
});

test("a verdict takes the place of the one that the same person gave before, and of no other", async () => {
  const finding = { verdict: "supported", reason: null, source: "harbour log", on: "2026-03-13" } as const;
  await entry(checkRecord("flour", finding, mara));
  await entry(checkRecord("flour", { ...finding, verdict: "cannot be checked" }, piers));
  const seq = await entry(checkRecord("flour", { ...finding, verdict: "contradicted" }, mara));
  const verdicts = async () => (await ledger.list("check", {})).map(({ by, verdict }) => `${by}: ${verdict}`).sort();
  expect(await verdicts()).toEqual(["Mara Tenn: contradicted", "Piers Adeyo: cannot be checked"]);
  await entry(undo(seq!, mara.by));
  expect(await verdicts()).toEqual(["Mara Tenn: supported", "Piers Adeyo: cannot be checked"]);
});

test("a record has each tag once, and loses it whoever put it there", async () => {
  await entry(tagRecord({ id: "flour", tags: ["cargo", " food  aid ", "cargo"] }, mara));
  expect(await entry(tagRecord({ id: "flour", tags: ["cargo"] }, piers))).toBe(null);
  expect((await ledger.list("tag", { target: "flour" })).map(({ tag }) => tag)).toEqual(["cargo", "food aid"]);
  await entry(untagRecord({ id: "flour", tags: ["cargo"] }, piers));
  expect((await ledger.list("tag", { target: "flour" })).map(({ tag }) => tag)).toEqual(["food aid"]);
});

test("a person's link makes one of two, and a split makes two of one again", async () => {
  await entry(link({ one: "M. Talvik", other: "q1", reason: "initial" }, mara));
  expect((await ledger.cluster("q2"))!.members.map(({ id }) => id)).toContain("q1");
  await entry(split({ one: "q1", other: "q2", reason: null }, piers));
  expect((await ledger.cluster("q2"))!.members.map(({ id }) => id)).toEqual(["q2"]);
  expect(await ledger.list("link", { maker_kind: "person" })).toHaveLength(1);
});

test("a name that several parties have asks for an id", async () => {
  expect(await refusal(link({ one: "Maren Talvik", other: "e5", reason: null }, mara))).toMatch(
    /^ambiguous-id: .*e1.*q1/,
  );
});

test("a side holds each party once, and is gone with its last", async () => {
  await entry(addToSide({ name: "Oru", members: ["Oru Council", "Ilha Serrat"] }, mara));
  expect(await entry(addToSide({ name: "oru", members: ["e2"] }, mara))).toBe(null);
  expect(await ledger.list("side", {})).toMatchObject([{ name: "Oru", members: ["e2", "e3"] }]);
  await entry(removeFromSide({ name: "Oru", members: ["e2", "e3"] }, mara));
  expect(await ledger.list("side", {})).toEqual([]);
});

test("undoing again and again goes back step by step, and undoing an undoing does it again", async () => {
  await entry(accept("flour", mara));
  await entry(accept("unarmed", piers));
  await entry(accept("patrol", mara));
  const last = async () => lastUndoable(ledger, mara.by);
  expect(await last()).toBe(5);
  await entry(undo(5, mara.by));
  expect(await last()).toBe(3);
  await entry(undo(3, mara.by));
  await expect(last()).rejects.toMatchObject({ code: "not-undoable" });
  await entry(undo(7, mara.by));
  expect(await last()).toBe(8);
  expect(await ledger.list("review", { target: "flour" })).toHaveLength(1);
});

test("what something later rests on cannot be undone, and it says by which entry", async () => {
  await entry(correct({ id: "flour", edits: { act: "deny" }, reason: null }, mara));
  await entry(accept("flour", piers));
  expect(await refusal(undo(3, mara.by))).toBe(
    "not-undoable: entry 4 (accept by Piers Adeyo) rests on entry 3: undo that first",
  );
  await entry(undo(4, piers.by));
  await entry(correct({ id: "flour", edits: { act: "confirm" }, reason: null }, piers));
  expect(await refusal(undo(3, mara.by))).toMatch(/entry 6 \(correct by Piers Adeyo\)/);
  await entry(undo(6, piers.by));
  expect(await entry(undo(3, mara.by))).toBe(8);
  expect(await statement("flour")).toMatchObject({ act: "assert", maker: { kind: "model" } });
});

test("a note beside it does not keep a correction from being undone", async () => {
  const seq = await entry(correct({ id: "flour", edits: { act: "deny" }, reason: null }, mara));
  await entry(noteRecord({ id: "flour", text: "sure?" }, piers));
  expect(await entry(undo(seq!, mara.by))).toBe(5);
});

test("what is no judgement, or was undone, cannot be undone", async () => {
  await entry(accept("flour", mara));
  await entry(undo(3, mara.by));
  expect(await refusal(undo(1, mara.by))).toBe("not-undoable: entry 1 (add) is no judgement");
  expect(await refusal(undo(3, mara.by))).toBe(
    "not-undoable: entry 3 was undone by Mara Tenn (entry 4); undo that to do it again",
  );
  expect(await refusal(undo(99, mara.by))).toBe("not-undoable: there is no entry 99");
});

test("an id that begins several, or none, is refused", async () => {
  expect(await refusal(accept("assured", mara))).toBe("written");
  expect(await refusal(accept("assure", mara))).toMatch(/^ambiguous-id: .*statement assured.*assured-report/);
  expect(await refusal(accept("nobody", mara))).toBe("no-such-record: no record's id begins with nobody");
  expect(await refusal(correct({ id: "e4", edits: { act: "deny" }, reason: null }, mara))).toBe(
    "no-such-record: e4 is no statement or claim: it is the id of another kind, entity",
  );
});
