import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { addMade, BRIDGE, buildLedger, freshLedgerPath } from "../../../../test/ledger/build-ledger.ts";
import { makeDocument } from "../../../../test/ledger/make-document.ts";
import { openLedger } from "../../../ledger/open-ledger.ts";
import { originalPath } from "../../../ledger/originals/original-path.ts";
import { checkLedger } from "../check-ledger.ts";
import { purgeRecord } from "../purge/purge-record.ts";
import { backUp } from "./back-up.ts";
import { restore } from "./restore.ts";

const tool = "0.0.0";
const fresh = (name: string) => join(mkdtempSync(join(tmpdir(), "standoff-copies-")), name);
const put = (backup: string, path = freshLedgerPath()) => restore({ backup, path, tool, inSpite: false });
const originalOf = (folder: string, n: number) => originalPath(join(folder, "originals"), BRIDGE[n]!.document.bytes);

test("a backup restored is the ledger, entry for entry and byte for byte", async () => {
  const ledger = await buildLedger();
  const [backup, path] = [fresh("one.standoff"), freshLedgerPath()];
  const steps: string[] = [];
  const made = await backUp(ledger, { path: backup, tool }, (doing, count) => steps.push(`${doing} ${count}`));
  expect(made).toEqual(await checkLedger(ledger));
  expect(steps).toEqual(["copied 1", "copied 2", "verified 1", "verified 2"]);

  expect(await put(backup, path)).toEqual(made);
  const restored = await openLedger(path, { create: false, tool });
  expect(await restored.head()).toEqual(await ledger.head());
  for (const { document, bytes, text } of BRIDGE) {
    expect(await restored.text(document.textHash)).toBe(text);
    expect(Buffer.from((await restored.originals.load(document.bytes))!).equals(bytes)).toBe(true);
  }
  await addMade(restored, makeDocument([{ by: "Ilha Serrat", words: "so" }]));
  expect(await restored.head()).not.toEqual(await ledger.head());
  await restored.close();
  await ledger.close();
});

test("a backup is of one moment, while another process goes on writing", async () => {
  const ledger = await buildLedger();
  const writer = await openLedger(ledger.path, { create: false, tool });
  const backup = fresh("one.standoff");
  const made = Array.from({ length: 20 }, (_, n) => makeDocument([{ by: "Mara Tenn", words: `${n} boats` }]));
  const [checked] = await Promise.all([
    backUp(ledger, { path: backup, tool }),
    ...made.map((document) => addMade(writer, document)),
  ]);
  expect(checked).toMatchObject({ ok: true });
  expect((await checkLedger(writer)).documents).toBe(22);
  await writer.close();
  await ledger.close();
});

test("a ledger is not backed up into itself, by whatever way", async () => {
  const ledger = await buildLedger();
  const way = fresh("way");
  symlinkSync(ledger.path, way);
  for (const folder of [ledger.path, join(ledger.path, "originals"), way]) {
    const made = backUp(ledger, { path: join(folder, "deep", "one.standoff"), tool });
    await expect(made).rejects.toMatchObject({
      code: "bad-option",
      message: expect.stringMatching(/lies in the ledger/),
    });
  }
  expect(readdirSync(ledger.path)).not.toContain("deep");
  expect(await backUp(ledger, { path: `${ledger.path}.copy`, tool })).toMatchObject({ ok: true });
  await ledger.close();
});

const OTHER_DISK = "/dev/shm";

test.skipIf(!existsSync(OTHER_DISK))("a backup on another disk, where nothing can be linked, is whole", async () => {
  const ledger = await buildLedger();
  chmodSync(originalOf(ledger.path, 0), 0o444);
  const folder = mkdtempSync(join(OTHER_DISK, "standoff-copies-"));
  const backup = join(folder, "one.standoff");
  expect(await backUp(ledger, { path: backup, tool })).toEqual(await checkLedger(ledger));
  expect([statSync(originalOf(backup, 0)).nlink, readdirSync(folder)]).toEqual([1, ["one.standoff"]]);
  rmSync(folder, { recursive: true });
  await ledger.close();
});

test("a purge of the ledger leaves its backup as it was", async () => {
  const ledger = await buildLedger();
  const backup = fresh("one.standoff");
  await backUp(ledger, { path: backup, tool });
  const signed = { by: "Ines Calder", at: "2026-11-02T09:30:00.000Z" };
  await purgeRecord(ledger, { id: BRIDGE[0]!.document.id, reason: "asked for" }, signed);
  expect(existsSync(originalOf(ledger.path, 0))).toBe(false);
  expect(await put(backup)).toMatchObject({ ok: true, documents: 2 });
  await ledger.close();
});

test("a ledger that lacks an original can be backed up all the same, and is told to lack it", async () => {
  const ledger = await buildLedger();
  rmSync(originalOf(ledger.path, 0));
  const backup = fresh("one.standoff");
  const missing = { code: "original-missing", at: BRIDGE[0]!.document.bytes };
  expect(await backUp(ledger, { path: backup, tool })).toMatchObject({ ok: false, problems: [missing] });
  await expect(put(backup)).rejects.toMatchObject({ code: "ledger-damaged" });
  const path = freshLedgerPath();
  expect(await restore({ backup, path, tool, inSpite: true })).toMatchObject({ problems: [missing] });
  expect(existsSync(path)).toBe(true);
  await ledger.close();
});

test("a backup that was changed is not restored, and leaves nothing behind", async () => {
  const ledger = await buildLedger();
  const backup = fresh("one.standoff");
  await backUp(ledger, { path: backup, tool });
  rmSync(originalOf(backup, 0));
  writeFileSync(originalOf(backup, 0), "else");
  const path = freshLedgerPath();
  await expect(put(backup, path)).rejects.toMatchObject({
    code: "ledger-damaged",
    message: expect.stringMatching(/does not have the hash/),
  });
  expect(readdirSync(dirname(path))).toEqual([]);
  await ledger.close();
});

test("a backup of which the database is cut off is not restored", async () => {
  const ledger = await buildLedger();
  const backup = fresh("one.standoff");
  await backUp(ledger, { path: backup, tool });
  writeFileSync(join(backup, "ledger.db"), "SQLite format 3\0");
  appendFileSync(join(backup, "ledger.db"), Buffer.alloc(4_096));
  await expect(put(backup)).rejects.toMatchObject({ code: expect.stringMatching(/^(ledger-damaged|not-a-ledger)$/) });
  await ledger.close();
});

test("nothing is written over, and where there is no backup none is restored", async () => {
  const ledger = await buildLedger();
  await expect(backUp(ledger, { path: ledger.path, tool })).rejects.toMatchObject({ code: "already-there" });
  const backup = fresh("one.standoff");
  await backUp(ledger, { path: backup, tool });
  await expect(put(backup, ledger.path)).rejects.toMatchObject({ code: "already-there" });
  await expect(put(fresh("none.standoff"))).rejects.toMatchObject({ code: "no-ledger" });
  expect((await checkLedger(ledger)).ok).toBe(true);
  await ledger.close();
});
