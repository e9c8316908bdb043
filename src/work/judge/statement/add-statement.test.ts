import { afterEach, beforeEach, expect, test } from "vitest";
import { harbourWithMentions } from "../../../../test/fixtures/open-harbour.ts";
import { everythingIn, type Judging, mara, openJudging, piers } from "../../../../test/fixtures/open-judging.ts";
import { accept } from "../accept.ts";
import { correct } from "../correct.ts";
import { undo } from "../undo/undo.ts";
import { withdraw } from "../withdraw.ts";
import { addStatement, type NewStatement } from "./add-statement.ts";

let on: Judging;
beforeEach(async () => {
  on = await openJudging();
});
afterEach(() => on.ledger.close());

const { document: harbour } = harbourWithMentions();
const MET = {
  document: harbour.id,
  content: ["for two hours on Wednesday"],
  cue: "met",
  source: "Piers Adeyo",
  act: "confirm",
} as const;
const add = (more: Partial<NewStatement> = {}, by = mara) => addStatement({ ...MET, ...more }, by);
/** The statement that the last entry is about. */
const added = async () => on.statement((await on.ledger.entries({ limit: 1 }))[0]!.subject!);

test("a statement that a person found is of its words, its speaker is who is named at its source, and it stands reviewed", async () => {
  const seq = await on.entry(add({ reason: "missed" }));
  const put = await added();
  expect(await on.words(put.id)).toEqual(["for two hours on Wednesday"]);
  expect(put).toMatchObject({
    ...{ speaker: "e8", speakerIs: "named", act: "confirm", form: "indirect", within: null },
    maker: { kind: "person", name: "Mara Tenn" },
    words: { speaker: "Piers Adeyo", chain: "Piers Adeyo" },
  });
  expect(put.chain).toMatchObject([{ role: "utterer", entity: "e8", cue: put.cue, span: put.source }]);
  expect(put.certainty.map(({ holder, value }) => [holder, value])).toEqual([
    ["e8", "certain"],
    ["author", "unknown"],
  ]);
  expect(await on.ledger.list("claim", { statement: put.id })).toMatchObject([{ spans: put.content, act: "confirm" }]);
  const [entry] = await on.ledger.entries({ limit: 1 });
  expect(entry).toMatchObject({ seq, act: "annotate", by: "Mara Tenn", detail: "missed" });
  const { hits } = await on.ledger.statements({ ids: [put.id], limit: 1 });
  expect(hits).toMatchObject([{ review: "accepted", statement: { id: put.id } }]);
});

test("it has the chain, the condition and the form that are given with it", async () => {
  await on.entry(
    add({
      ...{ speaker: "Maren Talvik", onBehalfOf: "Velane", to: "both sides", medium: "call", form: "mixed" },
      ...{ relays: ["Radio Oru"], publisher: "Amery Courier", condition: "for two hours" },
    }),
  );
  const put = await added();
  expect(put.words.chain).toBe(
    "Maren Talvik for Velane → to both sides → in a call → relayed by Radio Oru → published by Amery Courier",
  );
  expect(put).toMatchObject({ form: "mixed", speaker: "e1", certainty: [{ holder: "e1", value: "conditional" }, {}] });
  expect(harbour.text.slice(put.condition!.start, put.condition!.end)).toBe("for two hours");
});

test.each([
  ["its source names another's office", { source: "the commander of the navy" }, null, "unresolved"],
  ["several stand there", { source: "Talvik and the commander of the navy" }, null, "unresolved"],
  ["nobody is known there", { source: "Admiral Joren Hald" }, null, "unresolved"],
  ["it has no source", { source: null }, null, "absent"],
  ["a person says so", { speaker: "unnamed" }, null, "unnamed"],
] as const)("no speaker is guessed: %s", async (_, more, speaker, speakerIs) => {
  await on.entry(add(more));
  expect(await added()).toMatchObject({ speaker, speakerIs });
});

test("who speaks neither relays the words nor hears them", async () => {
  await on.entry(add({ relays: ["Piers Adeyo"], to: "Piers Adeyo" }));
  expect((await added()).chain).toMatchObject([{ role: "utterer", entity: "e8", to: { entity: null } }]);
});

test("it stands among the others by its place in the text, and within the one that tells of it", async () => {
  await on.entry(add());
  const { order } = await added();
  const others = (await on.ledger.list("statement", { document: harbour.id })).filter(
    ({ maker }) => maker.kind !== "person",
  );
  const before = others.filter(({ content }) => (content[0]?.start ?? 0) < harbour.text.indexOf("for two hours on"));
  expect(order).toBe(Math.max(...before.map((one) => one.order)));
  await on.entry(add({ content: ["its boats"], cue: "withdrew", source: null }));
  expect(await added()).toMatchObject({ within: "deadline" });
});

test("the same words are not added twice, and what was withdrawn comes back by undoing that", async () => {
  await on.entry(add());
  const { id } = await added();
  expect(await on.refusal(add({ act: "deny" }, piers))).toBe(
    `bad-option: these words are statement ${id} already: correct that one`,
  );
  const seq = await on.entry(withdraw({ id, reason: "a slip" }, piers));
  expect(await on.refusal(add())).toBe(
    `bad-option: these words are statement ${id}, withdrawn by Piers Adeyo: undo entry ${seq} to have it back`,
  );
  await on.entry(undo(seq!, piers.by));
  expect(await on.statement(id)).toMatchObject({ act: "confirm" });
});

test("undoing takes it back whole, and it can be added again", async () => {
  const before = await everythingIn(on.ledger);
  const seq = await on.entry(add());
  await on.entry(undo(seq!, mara.by));
  expect(await everythingIn(on.ledger)).toEqual(before);
  await on.entry(add({}, piers));
  expect(await added()).toMatchObject({ maker: { name: "Piers Adeyo" } });
});

test("it is corrected and accepted as any other is, and then not taken back from under that", async () => {
  const seq = await on.entry(add());
  const { id } = await added();
  expect(await on.entry(accept(id, mara))).toBeNull();
  await on.entry(correct({ id, edits: { act: "deny" }, reason: null }, piers));
  expect(await on.statement(id)).toMatchObject({ act: "deny", maker: { name: "Piers Adeyo" } });
  expect(await on.refusal(undo(seq!, mara.by))).toMatch(/^not-undoable: entry \d+ \(correct by Piers Adeyo\) rests on/);
});

test.each([
  [{ content: [] }, /^bad-option: a statement has a content/],
  [{ content: ["no such words"] }, /^bad-option: the text does not have the words/],
  [{ content: ["the harbour"] }, /^bad-option: “the harbour” stands in several places/],
  [{ content: ["for two hours", "two hours on"] }, /^bad-option: the pieces of a content may not share words/],
  [{ cue: { start: 5, end: 5 } }, /^bad-option: 5-5 is no place/],
  [{ content: [{ start: 4, end: 5 }] }, /^bad-option: 4-5 holds no word/],
  [{ speaker: "Nobody Known" }, /^no-such-record: the document names no Nobody Known/],
  [{ document: "ffff" }, /^no-such-record: /],
] as const)("what cannot be placed is refused: %j", async (more, words) => {
  expect(await on.refusal(add(more))).toMatch(words);
});
