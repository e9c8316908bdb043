import { afterEach, beforeEach, expect, test } from "vitest";
import { addReading } from "../../../../test/fixtures/add-reading.ts";
import { markReading } from "../../../../test/fixtures/mark-reading.ts";
import { harbourWithMentions } from "../../../../test/fixtures/open-harbour.ts";
import { everythingIn, type Judging, mara, openJudging } from "../../../../test/fixtures/open-judging.ts";
import { correct } from "../correct.ts";
import { addToSide } from "../parties/add-to-side.ts";
import { addStatement } from "../statement/add-statement.ts";
import { undo } from "../undo/undo.ts";
import { addMention, type NewMention } from "./add-mention.ts";

let on: Judging;
beforeEach(async () => {
  on = await openJudging();
});
afterEach(() => on.ledger.close());

const { document: harbour } = harbourWithMentions();
const name = (span: NewMention["span"], more: Partial<NewMention> = {}) =>
  addMention({ document: harbour.id, span, party: null, of: "person", form: "name", ...more }, mara);
const partyOf = async (words: string) => {
  const [entity] = (await on.ledger.list("entity", { document: harbour.id })).filter((one) => one.name === words);
  return entity!;
};

test("a name that the machine missed is a party, who can speak then, and who made it so is told", async () => {
  const seq = await on.entry(name("Joren Hald"));
  const party = await partyOf("Joren Hald");
  expect(party).toMatchObject({ of: "person", named: true });
  const [mention] = await on.ledger.list("mention", { entity: party.id });
  expect(harbour.text.slice(mention!.start, mention!.end)).toBe("Joren Hald");
  expect((await on.ledger.entries({ limit: 1 }))[0]).toMatchObject({
    ...{ seq, act: "annotate", by: "Mara Tenn", subject: mention!.id },
  });
  const [review] = await on.ledger.list("review", { target: mention!.id });
  expect(review).toMatchObject({ verdict: "accepted", by: "Mara Tenn" });
  await on.entry(correct({ id: "deadline", edits: { speaker: "Hald" }, reason: null }, mara));
  expect(await on.statement("deadline")).toMatchObject({ speaker: party.id, words: { speaker: "Joren Hald" } });
});

test("a new party is linked to the one of its full name in another document, and that is undone with it", async () => {
  const before = await everythingIn(on.ledger);
  const { document } = markReading("[Joren Hald|source] [said|cue] [so|content].");
  await addReading(on.ledger, markReading("[Joren Hald|source] [said|cue] [so|content]."));
  const between = await everythingIn(on.ledger);
  expect(between.length).toBeGreaterThan(before.length);
  const seq = await on.entry(name("Joren Hald"));
  const { members } = (await on.ledger.cluster((await partyOf("Joren Hald")).id))!;
  expect(members.map((one) => one.document).sort()).toEqual([document.id, harbour.id].sort());
  await on.entry(undo(seq!, mara.by));
  expect(await everythingIn(on.ledger)).toEqual(between);
});

test("words may stand for a party that is known, and one without a name has it from then on", async () => {
  await on.entry(name("the regional envoy", { party: "Piers Adeyo", form: "nominal" }));
  expect(await on.ledger.list("mention", { entity: "e8", form: "nominal" })).toHaveLength(1);
  expect(await on.ledger.live("entity", "e8")).toMatchObject({ name: "Piers Adeyo" });
  await on.entry(name("a harbour pilot", { form: "nominal" }));
  const pilot = await partyOf("a harbour pilot");
  expect(pilot.named).toBe(false);
  await on.entry(name("Joren Hald", { party: pilot.id }));
  expect(await on.ledger.live("entity", pilot.id)).toMatchObject({ name: "Joren Hald", named: true });
});

test("what stands for the party already makes no entry, and what stands for another is refused", async () => {
  const at = { start: harbour.text.indexOf("Piers Adeyo"), end: harbour.text.indexOf("Piers Adeyo") + 11 };
  expect(await on.entry(name(at, { party: "Adeyo" }))).toBeNull();
  expect(await on.refusal(name(at, { party: "Maren Talvik" }))).toMatch(
    /^bad-option: these words stand for Piers Adeyo: say of mention [0-9a-f]{16} who is meant by them$/,
  );
  expect(await on.refusal(name(at))).toMatch(/^bad-option: these words stand for Piers Adeyo/);
  expect(await on.refusal(name("Nobody"))).toBe("bad-option: the text does not have the words “Nobody”");
  expect(await on.refusal(name("Joren Hald", { party: "Nobody" }))).toMatch(/^no-such-record: /);
});

test("a party that somebody has named since is not taken back before that is", async () => {
  const seq = (await on.entry(name("Joren Hald")))!;
  const said = {
    document: harbour.id,
    content: ["for two hours"],
    source: "Joren Hald",
    act: "assert",
  } as const;
  const next = (await on.entry(addStatement(said, mara)))!;
  expect(await on.refusal(undo(seq, mara.by))).toBe(
    `not-undoable: entry ${next} (annotate by Mara Tenn) rests on entry ${seq}: undo that first`,
  );
  await on.entry(undo(next, mara.by));
  const side = (await on.entry(addToSide({ name: "navy", members: ["Joren Hald"] }, mara)))!;
  expect(await on.refusal(undo(seq, mara.by))).toMatch(new RegExp(`^not-undoable: entry ${side} `));
  await on.entry(undo(side, mara.by));
  expect(await on.refusal(undo(seq, mara.by))).toBe("written");
});
