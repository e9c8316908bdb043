import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addMade, BRIDGE, buildLedger } from "../../../../test/ledger/build-ledger.ts";
import { makeDocument, NO_CHANGE } from "../../../../test/ledger/make-document.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import { openLedger } from "../../../ledger/open-ledger.ts";
import { originalPath } from "../../../ledger/originals/original-path.ts";
import type { LinkRecord } from "../../../record/ledger/judgement.ts";
import type { RecordRef } from "../../../record/ledger/record-kind.ts";
import { noteRecord } from "../../judge/beside/note-record.ts";
import { tagRecord } from "../../judge/beside/tag-record.ts";
import { untagRecord } from "../../judge/beside/untag-record.ts";
import { changeOf } from "../../judge/change-of.ts";
import { checkLedger } from "../check-ledger.ts";
import { finishPurges, purgeRecord } from "./purge-record.ts";

const SIGNED = { by: "Ines Calder", at: "2026-11-02T09:30:00.000Z" };
const [bridge, monday] = BRIDGE;
const statement = bridge!.statements[0]!.id;
const purge = (ledger: Ledger, id: string) => purgeRecord(ledger, { id, reason: "asked for" }, SIGNED);

function bytesOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
    .map((bytes) => bytes.toString("latin1") + bytes.toString("utf16le"))
    .join("\n");
}

const note = (ledger: Ledger, id: string, text: string) => ledger.append(noteRecord({ id, text }, SIGNED));
const noteOn = async (ledger: Ledger, id: string): Promise<string> =>
  (await ledger.list("note", { target: id }))[0]!.id;

test("a document goes with all that hangs on it: what persons said, links, and what had ended before", async () => {
  const ledger = await buildLedger();
  await note(ledger, statement, "Quillon told me");
  await note(ledger, await noteOn(ledger, statement), "Quillon again");
  await ledger.append(tagRecord({ id: statement, tags: ["Quillon"] }, SIGNED));
  await ledger.append(untagRecord({ id: statement, tags: ["Quillon"] }, SIGNED));
  await ledger.append(async () => ({ ...NO_CHANGE, act: "link", record: [link] }));
  const withdrawn: RecordRef = { kind: "statement", id: bridge!.statements[1]!.id };
  await ledger.append(async () => changeOf({ act: "withdraw", ...SIGNED, subject: withdrawn.id, end: [withdrawn] }));

  const { purgeable } = await purge(ledger, bridge!.document.id.slice(0, 8));
  const kinds = purgeable.records.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === "note")).toHaveLength(2);
  expect(kinds.filter((kind) => kind === "statement")).toHaveLength(2);
  expect(kinds).toContain("link");
  expect(kinds).toContain("tag");
  await ledger.close();

  const bytes = bytesOf(ledger.path);
  for (const words of ["bridge was closed", "no talks", "Quillon", "same full name"])
    expect(bytes).not.toContain(words);
  expect(bytes).toContain("bridge would open");
});

test("the check finds nothing wrong afterwards, and the tombstone says by whom and why", async () => {
  const ledger = await buildLedger();
  const before = await ledger.head();
  await purge(ledger, bridge!.document.id);
  expect(await checkLedger(ledger, { head: before.hash })).toMatchObject({ ok: true, documents: 1, statements: 1 });
  expect(await ledger.list("purge", {})).toMatchObject([
    {
      target: { kind: "document", id: bridge!.document.id },
      by: "Ines Calder",
      reason: "asked for",
      removed: [bridge!.document.bytes, bridge!.document.textHash],
    },
  ]);
  expect(existsSync(originalPath(join(ledger.path, "originals"), bridge!.document.bytes))).toBe(false);
  expect(existsSync(originalPath(join(ledger.path, "originals"), monday!.document.bytes))).toBe(true);
  await ledger.close();
});

test("bytes and text that are another document's as well stay with that one, also where it was withdrawn", async () => {
  const twin = makeDocument([{ by: "Mara Tenn", words: "the bridge was closed" }], { outlet: "Radio Oru" });
  const other = makeDocument([{ by: "Mara Tenn", words: "the bridge was closed" }], { outlet: "Amery Courier" });
  const ledger = await buildLedger([twin, other]);
  const end: RecordRef[] = [{ kind: "document", id: other.document.id }];
  await ledger.append(async () => changeOf({ act: "withdraw", ...SIGNED, subject: other.document.id, end }));

  const { purgeable } = await purge(ledger, twin.document.id);
  expect(purgeable).toMatchObject({ texts: [], originals: [] });
  expect(purgeable.shared.map(({ hash }) => hash)).toEqual([twin.document.textHash, twin.document.bytes]);
  expect(await ledger.text(other.document.textHash)).toBe(other.text);
  expect(await checkLedger(ledger)).toMatchObject({ ok: true });

  await purge(ledger, other.document.id);
  expect(await ledger.text(other.document.textHash)).toBe(null);
  expect(await checkLedger(ledger)).toMatchObject({ ok: true, documents: 0 });
  await ledger.close();
});

test("other versions of the same page are named, and stay", async () => {
  const key = "https://courier.example/bridge";
  const [first, second] = ["closed", "open"].map((words) =>
    makeDocument([{ by: "Mara Tenn", words: `the bridge was ${words}` }], { key }),
  );
  const ledger = await buildLedger([first!, second!]);
  expect((await purge(ledger, first!.document.id)).purgeable.related).toEqual([second!.document.id]);
  expect(await ledger.live("document", second!.document.id)).not.toBe(null);
  await ledger.close();
});

test("one note goes alone", async () => {
  const ledger = await buildLedger();
  await note(ledger, statement, "Quillon told me");
  await note(ledger, statement, "the mayor confirms");
  await purge(ledger, await noteOn(ledger, statement));
  expect((await ledger.list("note", {})).map(({ text }) => text)).toEqual(["the mayor confirms"]);
  expect(await checkLedger(ledger)).toMatchObject({ ok: true, statements: 3 });
  await ledger.close();
  expect(bytesOf(ledger.path)).not.toContain("Quillon");
});

test.each([
  ["a statement", statement, "bad-option", /purge its document/],
  ["what is not there", "zzzz", "no-such-record", /no record's id/],
  ["what several ids begin with", "", "bad-option", /at least one character/],
] as const)("%s is not purged", async (_, id, code, message) => {
  const ledger = await buildLedger();
  await expect(purge(ledger, id)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  expect((await ledger.head()).seq).toBe(2);
  await ledger.close();
});

test("what was purged cannot be purged twice, and a tombstone not at all", async () => {
  const ledger = await buildLedger();
  await purge(ledger, bridge!.document.id);
  const [tombstone] = await ledger.list("purge", {});
  for (const id of [bridge!.document.id, tombstone!.id]) {
    await expect(purge(ledger, id)).rejects.toMatchObject({ code: "purged" });
  }
  await ledger.close();
});

test("a file that a purge left when it was cut off is told by the check and removed by the next purge", async () => {
  const ledger = await buildLedger();
  await purge(ledger, bridge!.document.id);
  await ledger.originals.keep(bridge!.bytes);
  const left = { code: "original-left-over", at: bridge!.document.bytes };
  expect(await checkLedger(ledger)).toMatchObject({ ok: false, problems: [left] });
  expect(await finishPurges(ledger)).toBe(1);
  expect(await checkLedger(ledger)).toMatchObject({ ok: true });
  await ledger.close();
});

test("what another process adds while a purge is asked for is purged with it", async () => {
  const ledger = await buildLedger([bridge!]);
  const other = await openLedger(ledger.path, { create: false, tool: "0.0.0" });
  await addMade(other, monday!);
  await note(other, statement, "Quillon told me");
  await other.close();
  expect((await purge(ledger, bridge!.document.id)).purgeable.records).toContainEqual(
    expect.objectContaining({ kind: "note" }),
  );
  await ledger.close();
});

const link: LinkRecord = {
  kind: "link",
  id: "l1",
  left: bridge!.entities[0]!.id,
  right: monday!.entities[0]!.id,
  relation: "same",
  reasons: ["same full name: Mara Tenn"],
  maker: { kind: "rule", name: "standoff", version: "0.0.0", score: 1, rules: ["same-name"] },
};
