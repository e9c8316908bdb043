import { afterEach, beforeEach, expect, test } from "vitest";
import { harbourWithMentions } from "../../../test/fixtures/open-harbour.ts";
import { type Judging, mara, openJudging } from "../../../test/fixtures/open-judging.ts";
import { correct } from "./correct.ts";

let on: Judging;
beforeEach(async () => {
  on = await openJudging();
});
afterEach(() => on.ledger.close());

test("a corrected act is that of the principal claim too, and says who put it there", async () => {
  await on.entry(correct({ id: "flour", edits: { act: "deny" }, reason: "she denies it" }, mara));
  expect(await on.statement("flour")).toMatchObject({ act: "deny", maker: { kind: "person", name: "Mara Tenn" } });
  expect(await on.ledger.list("claim", { statement: "flour" })).toMatchObject([{ id: "flour.1", act: "deny" }]);
  expect(await on.ledger.list("correction", {})).toMatchObject([{ changes: { act: "deny" }, reason: "she denies it" }]);
});

test("the act of a principal claim is that of its statement too", async () => {
  await on.entry(correct({ id: "flour.1", edits: { act: "deny", polarity: "fails" }, reason: null }, mara));
  expect(await on.statement("flour")).toMatchObject({ act: "deny" });
  expect(await on.ledger.live("claim", "flour.1")).toMatchObject({ act: "deny", polarity: "fails" });
});

test("a new speaker is the utterer of the chain and the holder of certainty", async () => {
  await on.entry(correct({ id: "deadline", edits: { speaker: "Danil Orsay" }, reason: null }, mara));
  const put = await on.statement("deadline");
  expect(put).toMatchObject({ speaker: "e4", speakerIs: "named", words: { speaker: "Danil Orsay" } });
  expect(put.chain[0]).toMatchObject({ role: "utterer", entity: "e4", onBehalfOf: "e11" });
  expect(put.words.chain).toBe("Danil Orsay for Velane");
  expect(put.certainty.map(({ holder }) => holder)).toEqual(["author", "e4"]);
});

test("a speaker who is none leaves an utterer at the words of the text", async () => {
  await on.entry(correct({ id: "deadline", edits: { speaker: "unresolved" }, reason: null }, mara));
  const put = await on.statement("deadline");
  expect(put).toMatchObject({ speaker: null, speakerIs: "unresolved" });
  expect(put.chain[0]).toMatchObject({ entity: null, span: put.source });
  expect(put.certainty[1]).toMatchObject({ holder: null, span: put.source });
});

test("who relays does not also speak", async () => {
  await on.entry(correct({ id: "assured", edits: { speaker: "Danil Orsay" }, reason: null }, mara));
  const { chain } = await on.statement("assured");
  expect(chain.map(({ role, entity, to }) => [role, entity, to?.entity ?? null])).toEqual([["utterer", "e4", null]]);
});

test("words are taken where they stand nearest, and claims are divided anew", async () => {
  await on.entry(correct({ id: "flour", edits: { content: ["flour and medicine"] }, reason: null }, mara));
  expect(await on.words("flour")).toEqual(["flour and medicine"]);
  const claims = await on.ledger.list("claim", { statement: "flour" });
  expect(claims.map(({ spans }) => spans)).toEqual([(await on.statement("flour")).content]);
});

test("words that stand in several places, or in none, are refused with their places", async () => {
  const { text } = harbourWithMentions().document;
  const at = text.indexOf("the harbour");
  expect(await on.refusal(correct({ id: "trawler", edits: { source: "the council" }, reason: null }, mara))).toMatch(
    /^bad-option: “the council” stands in several places: \d+-\d+, /,
  );
  expect(await on.refusal(correct({ id: "flour", edits: { cue: "whispered" }, reason: null }, mara))).toBe(
    "bad-option: the text does not have the words “whispered”",
  );
  await on.entry(correct({ id: "trawler", edits: { source: { start: at, end: at + 11 } }, reason: null }, mara));
  expect((await on.statement("trawler")).source).toEqual({ start: at, end: at + 11 });
});

test("a keyboard's quotation marks stand for the text's own", async () => {
  await on.entry(correct({ id: "fairy-tale", edits: { content: ['"a fairy tale"'] }, reason: null }, mara));
  expect(await on.words("fairy-tale")).toEqual(["“a fairy tale”"]);
  expect((await on.statement("fairy-tale")).form).toBe("direct");
});

test("a chain has the relays, the audience and the medium that a person gives it", async () => {
  const edits = { relays: ["Radio Oru"], to: "both sides", medium: "call", onBehalfOf: "Velane" } as const;
  await on.entry(correct({ id: "seven-days", edits, reason: null }, mara));
  const { words: said, chain } = await on.statement("seven-days");
  expect(said.chain).toBe("Piers Adeyo for Velane → to both sides → in a call → relayed by Radio Oru");
  expect(chain.at(-1)).toMatchObject({ role: "relay", entity: "e6" });
});

test("what is so already makes no entry", async () => {
  const { act, speaker } = await on.statement("flour");
  expect(await on.entry(correct({ id: "flour", edits: { act, speaker: speaker! }, reason: null }, mara))).toBe(null);
});
