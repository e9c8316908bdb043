import { afterEach, beforeEach, expect, test } from "vitest";
import { type Judging, mara, openJudging, piers } from "../../../../test/fixtures/open-judging.ts";
import { purgeRecord } from "../../keep/purge/purge-record.ts";
import { accept } from "../accept.ts";
import { noteRecord } from "../beside/note-record.ts";
import { changeOf } from "../change-of.ts";
import { correct } from "../correct.ts";
import { withdraw } from "../withdraw.ts";
import { lastUndoable } from "./last-undoable.ts";
import { undo } from "./undo.ts";

let on: Judging;
beforeEach(async () => {
  on = await openJudging();
});
afterEach(() => on.ledger.close());

test("undoing again and again goes back step by step, and undoing an undoing does it again", async () => {
  await on.entry(accept("flour", mara));
  await on.entry(accept("unarmed", piers));
  await on.entry(accept("patrol", mara));
  const last = async () => lastUndoable(on.ledger, mara.by);
  expect(await last()).toBe(5);
  await on.entry(undo(5, mara.by));
  expect(await last()).toBe(3);
  await on.entry(undo(3, mara.by));
  await expect(last()).rejects.toMatchObject({ code: "not-undoable" });
  await on.entry(undo(7, mara.by));
  expect(await last()).toBe(8);
  expect(await on.ledger.list("review", { target: "flour" })).toHaveLength(1);
});

test("what something later rests on cannot be undone, and it says by which entry", async () => {
  await on.entry(correct({ id: "flour", edits: { act: "deny" }, reason: null }, mara));
  await on.entry(accept("flour", piers));
  expect(await on.refusal(undo(3, mara.by))).toBe(
    "not-undoable: entry 4 (accept by Piers Adeyo) rests on entry 3: undo that first",
  );
  await on.entry(undo(4, piers.by));
  await on.entry(correct({ id: "flour", edits: { act: "confirm" }, reason: null }, piers));
  expect(await on.refusal(undo(3, mara.by))).toMatch(/entry 6 \(correct by Piers Adeyo\)/);
  await on.entry(undo(6, piers.by));
  expect(await on.entry(undo(3, mara.by))).toBe(8);
  expect(await on.statement("flour")).toMatchObject({ act: "assert", maker: { kind: "model" } });
});

test("what was withdrawn does not come back into a document that was withdrawn since", async () => {
  const { document } = await on.statement("flour");
  await on.entry(withdraw({ id: "flour", reason: "misread" }, mara));
  await on.entry(withdraw({ id: document, reason: "a draft" }, piers));
  expect(await on.refusal(undo(3, mara.by))).toBe(
    "not-undoable: entry 4 (withdraw by Piers Adeyo) rests on entry 3: undo that first",
  );
  await on.entry(undo(4, piers.by));
  expect(await on.entry(undo(3, mara.by))).toBe(6);
  expect(await on.statement("flour")).toMatchObject({ act: "assert" });
});

test("a note beside it does not keep a correction from being undone", async () => {
  const seq = await on.entry(correct({ id: "flour", edits: { act: "deny" }, reason: null }, mara));
  await on.entry(noteRecord({ id: "flour", text: "sure?" }, piers));
  expect(await on.entry(undo(seq!, mara.by))).toBe(5);
});

test("a judgement that a reading has put on another record can be undone there", async () => {
  const seq = await on.entry(noteRecord({ id: "flour", text: "sure?" }, mara));
  const [note] = await on.ledger.list("note", {});
  const moved = { ...note!, target: { kind: "statement", id: "unarmed" } as const };
  const reread = { act: "reread", subject: moved.anchor!.document, record: [moved] } as const;
  await on.ledger.append(async () => ({ ...changeOf({ ...reread, by: mara.by }), by: null }));
  expect(await on.entry(undo(seq!, mara.by))).toBe(5);
  expect(await on.ledger.list("note", {})).toEqual([]);
});

test("what a reading anew has named itself does not stand in the way of undoing it", async () => {
  const flour = await on.statement("flour");
  const { document } = flour;
  const spokesman = {
    kind: "entity",
    id: "spokesman",
    document,
    of: "person",
    name: "spokesman",
    named: false,
  } as const;
  const reread = { act: "set", by: mara.by, subject: document, detail: "published" } as const;
  await on.ledger.append(async () => changeOf({ ...reread, record: [spokesman, { ...flour, speaker: "spokesman" }] }));
  expect(await on.entry(undo(3, mara.by))).toBe(4);
  expect(await on.statement("flour")).toEqual(flour);
});

test("what was removed for good is passed over, and cannot be undone", async () => {
  const note = await on.entry(noteRecord({ id: "flour", text: "sure?" }, mara));
  const accepted = await on.entry(accept("flour", mara));
  const other = await on.entry(accept("unarmed", mara));
  const { id } = (await on.ledger.list("note", {}))[0]!;
  await purgeRecord(on.ledger, { id, reason: "asked for" }, mara);
  await expect(on.ledger.append(undo(note!, mara.by))).rejects.toMatchObject({ code: "purged" });
  for (const seq of [other!, accepted!]) {
    expect(await lastUndoable(on.ledger, mara.by)).toBe(seq);
    await on.entry(undo(seq, mara.by));
  }
  await expect(lastUndoable(on.ledger, mara.by)).rejects.toMatchObject({ code: "not-undoable" });
});

test("what is no judgement, or was undone, cannot be undone", async () => {
  await on.entry(accept("flour", mara));
  await on.entry(undo(3, mara.by));
  expect(await on.refusal(undo(1, mara.by))).toBe("not-undoable: entry 1 (add) is no judgement");
  expect(await on.refusal(undo(3, mara.by))).toBe(
    "not-undoable: entry 3 was undone by Mara Tenn (entry 4); undo that to do it again",
  );
  expect(await on.refusal(undo(99, mara.by))).toBe("not-undoable: there is no entry 99");
});
