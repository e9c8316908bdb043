import { afterEach, beforeEach, expect, test } from "vitest";
import { addReading, READ_BY } from "../../../test/fixtures/add-reading.ts";
import { markReading } from "../../../test/fixtures/mark-reading.ts";
import { openWith } from "../../../test/fixtures/open-harbour.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { Reading } from "../../record/reading.ts";
import { accept } from "../judge/accept.ts";
import { checkRecord } from "../judge/beside/check-record.ts";
import { noteRecord } from "../judge/beside/note-record.ts";
import { correct } from "../judge/correct.ts";
import { addMention } from "../judge/identity/add-mention.ts";
import { addToSide } from "../judge/parties/add-to-side.ts";
import { link } from "../judge/parties/link.ts";
import type { Plan } from "../judge/plan.ts";
import { addStatement } from "../judge/statement/add-statement.ts";
import { withdraw } from "../judge/withdraw.ts";
import { type PlannedReread, planReread } from "./plan-reread.ts";

const mara = { by: "Mara Tenn", at: "2026-03-13T10:00:00.000Z" };
const on = { verdict: "supported", reason: null, source: null, on: "2026-03-13" } as const;

const FIRST =
  "[Danil Orsay|source] [said|cue] [the bridge was closed|content], and [Ana Vell|source2] [denied|cue2] [it|content2].";

let ledger: Ledger;
beforeEach(async () => {
  ledger = await openWith([]);
});
afterEach(() => ledger.close());

/** Reads the document of this reading again, with these findings. */
const readAgain = async (reading: Reading, by = READ_BY) => {
  const { id, text } = reading.document;
  const vectors = new Map(reading.statements.map((one) => [one.id, Int8Array.of(1, 1)]));
  let planned: PlannedReread | null = null;
  const entry = await ledger.append(async (now) => {
    const document = (await now.live("document", id))!;
    planned = await planReread(now, { document, text, found: { findings: reading, vectors }, by });
    return planned.change;
  });
  return { entry: entry?.seq ?? null, ...(planned as PlannedReread | null)!.report };
};
const judge = (plan: Plan) => ledger.append(plan);
const said = async () =>
  (await ledger.list("statement", {})).sort((a, b) => a.order - b.order).map(({ words }) => words.speaker);
const idOf = (reading: Reading, number = 1) => reading.statements[number - 1]!.id;

test("what is read as before writes nothing", async () => {
  const reading = markReading(FIRST);
  await addReading(ledger, reading);
  expect(await readAgain(reading)).toMatchObject({ entry: null, kept: 2, changed: 0, found: 0, ended: 0 });
});

test("a newer version that reads the same is noted, and statements keep their versions", async () => {
  const reading = markReading(FIRST);
  await addReading(ledger, reading);
  const came = await readAgain(reading, { ...READ_BY, tool: "0.2.0" });
  expect(came).toMatchObject({ entry: 2, kept: 2, changed: 0 });
  const { recorded } = await ledger.changed(2);
  expect(recorded.map(({ record }) => record)).toMatchObject([{ kind: "reading", tool: "0.2.0" }]);
});

test("another speaker is a new version of the statement, and a cue that is found no more ends its own", async () => {
  const before = markReading(FIRST);
  await addReading(ledger, before);
  const after = markReading(
    "[Danil Orsay|source] said the bridge was closed, and [Ana Vell|source2] [denied|cue2] [it|content2].",
  );
  const [denied] = after.statements;
  const changed = { ...after, statements: [{ ...denied!, speaker: null, speakerIs: "unresolved" as const }] };
  expect(await readAgain(changed)).toMatchObject({ entry: 2, kept: 0, changed: 1, found: 0, ended: 1 });
  expect(await ledger.live("statement", idOf(before))).toBeNull();
  expect(await ledger.live("statement", denied!.id)).toMatchObject({ speaker: null });
  const versions = await ledger.versions(denied!.id);
  expect(versions.map(({ recorded, ended }) => [recorded, ended])).toEqual([
    [1, 2],
    [2, null],
  ]);
});

test("what a person has accepted stays as it is, and nothing is recorded beside it on the same cue", async () => {
  const before = markReading(FIRST);
  await addReading(ledger, before);
  await judge(accept(idOf(before), mara));
  const after = markReading(
    "[Danil Orsay|source] [said|cue] the bridge [was closed|content], and [Ana Vell|source2] [denied|cue2] [it|content2].",
  );
  expect(await readAgain(after)).toMatchObject({ kept: 2, held: 1, found: 0, ended: 0 });
  expect(await ledger.live("statement", idOf(after))).toBeNull();
  expect((await ledger.versions(idOf(before))).map(({ recorded, ended }) => [recorded, ended])).toEqual([[1, null]]);
  expect(await ledger.list("claim", { statement: idOf(before) })).toHaveLength(1);
});

test("what a person has put right stays right, and keeps the person that it names, though nobody else finds either", async () => {
  const before = markReading(FIRST);
  await addReading(ledger, before);
  await judge(correct({ id: idOf(before), edits: { act: "warn" }, reason: null }, mara));
  expect(await readAgain(markReading(FIRST.replace(/\[([^|\]]+)\|\w+\]/g, "$1")))).toMatchObject({ kept: 1, ended: 1 });
  const held = await ledger.live("statement", idOf(before));
  expect(held).toMatchObject({ act: "warn" });
  expect(await ledger.live("entity", held!.speaker!)).toMatchObject({ name: "Danil Orsay" });
  expect(await ledger.list("correction", {})).toHaveLength(1);
});

test("a held statement without a cue keeps others off its words, but not what is told within them", async () => {
  const before = markReading("[Danil Orsay|source] on it: [the mayor denied that it was closed|content].");
  await addReading(ledger, before);
  await judge(accept(idOf(before), mara));
  const after = markReading(
    "Danil Orsay on it: [the mayor [denied|cue2] [that it was closed|content2]|content].".replace(
      "[the mayor",
      "the [mayor",
    ),
  );
  expect(await readAgain(after)).toMatchObject({ kept: 1, held: 1, found: 1 });
  expect(await ledger.live("statement", after.statements.find(({ cue }) => cue)!.id)).not.toBeNull();
});

test("what a person has added is left alone, not doubled where it is found, and takes nothing from what stands beside it", async () => {
  const found = "[Danil Orsay|source] [said|cue] [the bridge was closed and Ana Vell denied it|content].";
  const before = markReading(found);
  await addReading(ledger, before);
  const { id: document } = before.document;
  await judge(addStatement({ document, content: ["the bridge was closed"], act: "warn" }, mara));
  const said = { document, content: ["it"], cue: "denied", source: "Ana Vell", act: "deny" } as const;
  await judge(addMention({ document, span: "Ana Vell", party: null, of: "person", form: "name" }, mara));
  await judge(addStatement(said, mara));
  const all = await ledger.list("statement", {});
  expect(await readAgain(before)).toMatchObject({ entry: null, kept: 3, held: 2, found: 0, ended: 0 });
  const again = markReading(
    "[Danil Orsay|source] [said|cue] [the bridge was closed and [Ana Vell|source2] [denied|cue2] [it|content2]|content].",
  );
  expect(again.statements.map(({ id }) => id)).toContain(all[2]!.id);
  expect(await readAgain(again, { ...READ_BY, tool: "0.2.0" })).toMatchObject({ kept: 3, held: 2, found: 0, ended: 0 });
  expect(await ledger.list("statement", {})).toEqual(all);
  expect((await ledger.counts()).orphaned).toBe(0);
  const [ana] = (await ledger.list("entity", {})).filter(({ name }) => name === "Ana Vell");
  expect(all[2]).toMatchObject({ speaker: ana!.id });
  expect(await ledger.list("mention", { entity: ana!.id })).toHaveLength(1);
});

test("what a person has withdrawn stays withdrawn, also where its words are read a little otherwise", async () => {
  const before = markReading(FIRST);
  await addReading(ledger, before);
  await judge(withdraw({ id: idOf(before), reason: "a joke" }, mara));
  const again = await readAgain(before);
  expect(again).toMatchObject({ entry: null, kept: 1, found: 0 });
  const shorter = FIRST.replace("[the bridge was closed|content]", "the bridge [was closed|content]");
  await readAgain(markReading(shorter));
  expect(await said()).toEqual(["Ana Vell"]);
});

test("a judgement moves to the statement that has exactly the same words by another cue", async () => {
  const text = "Danil Orsay said, and later told us, the bridge was closed.";
  const mark = (cue: string) =>
    markReading(
      text
        .replace("Danil Orsay", "[Danil Orsay|source]")
        .replace(cue, `[${cue}|cue]`)
        .replace("the bridge was closed", "[the bridge was closed|content]"),
    );
  const [before, after] = [mark("said"), mark("told us")];
  await addReading(ledger, before);
  await judge(checkRecord(idOf(before), on, mara));
  await judge(noteRecord({ id: before.statements[0]!.claims[0]!.id, text: "ask again" }, mara));
  const [check] = await ledger.list("check", {});
  expect(await readAgain(after)).toMatchObject({ found: 1, ended: 1, reanchored: 2, orphaned: 0 });
  expect(await ledger.list("check", {})).toEqual([{ ...check, target: { kind: "statement", id: idOf(after) } }]);
  expect((await ledger.list("note", {}))[0]!.target).toEqual({
    kind: "claim",
    id: after.statements[0]!.claims[0]!.id,
  });
});

test("a judgement is never put on other words: it stays where it was, and is told of", async () => {
  const before = markReading(FIRST);
  await addReading(ledger, before);
  await judge(checkRecord(idOf(before), on, mara));
  const check = await ledger.list("check", {});
  const after = markReading(FIRST.replace("[the bridge was closed|content]", "the bridge [was closed|content]"));
  expect(await readAgain(after)).toMatchObject({ found: 1, ended: 1, reanchored: 0, orphaned: 1 });
  expect(await ledger.list("check", {})).toEqual(check);
});

test("a judgement that lost its words finds them again on a later reading", async () => {
  const before = markReading(FIRST);
  await addReading(ledger, before);
  await judge(checkRecord(idOf(before), on, mara));
  await readAgain(
    markReading(FIRST.replace("[said|cue] [the bridge was closed|content]", "said the bridge was closed")),
  );
  expect(await readAgain(before)).toMatchObject({ found: 1, reanchored: 0, orphaned: 0 });
  expect((await ledger.counts()).orphaned).toBe(0);
});

test("a person's link and list go over to the entity that has the same words now", async () => {
  const marked = "Orsay came late. [Danil Orsay|source] [said|cue] [it was closed|content].";
  const before = markReading(marked);
  await addReading(ledger, before);
  await addReading(ledger, markReading("[D. Orsay|source] [said|cue] [so|content]."));
  const [one, other] = (await ledger.list("entity", {})).map(({ id }) => id);
  await judge(link({ one: one!, other: other!, reason: null }, mara));
  await judge(addToSide({ name: "Oru", members: [one!] }, mara));
  // A first mention that was not found before gives the party another id.
  const found = before.mentions[0]!;
  const entity = "0123456789abcdef";
  const after = {
    ...before,
    entities: before.entities.map((party) => ({ ...party, id: entity })),
    mentions: [
      { ...found, start: 0, end: 5, entity },
      { ...found, entity },
    ],
    statements: before.statements.map((said) => ({ ...said, speaker: entity })),
  };
  await readAgain(after);
  expect(await ledger.live("entity", one!)).toBeNull();
  expect((await ledger.cluster(entity))!.members.map(({ id }) => id).sort()).toEqual([entity, other!].sort());
  expect((await ledger.list("side", {}))[0]!.members).toEqual([entity]);
});

test("entities that were linked by way of one that is gone are linked to each other", async () => {
  const oldest = markReading("[Danil Orsay|source] [said|cue] [one|content].");
  await addReading(ledger, oldest);
  for (const word of ["two", "three"]) {
    await addReading(ledger, markReading(`[Danil Orsay|source] [said|cue] [${word}|content].`));
  }
  await readAgain(markReading("Danil Orsay said one."));
  const [entity] = await ledger.list("entity", {});
  expect((await ledger.cluster(entity!.id))!.members).toHaveLength(2);
});

test("a statement that is held has the vector of the one on its cue", async () => {
  const before = markReading(FIRST);
  await addReading(ledger, before);
  await judge(accept(idOf(before), mara));
  const after = markReading(FIRST.replace("[the bridge was closed|content]", "the bridge [was closed|content]"));
  await readAgain(after, { ...READ_BY, vectors: "likeness 2", model: "reader 2" });
  const near = await ledger.near(Int8Array.of(1, 1), "likeness 2", 5);
  expect(near.map(({ statement }) => statement).sort()).toEqual([idOf(before), idOf(before, 2)].sort());
});
