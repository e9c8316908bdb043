import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Ledger } from "../../../src/ledger/ledger.ts";
import { verifyLedger } from "../../../src/ledger/verify/verify-ledger.ts";
import type { NoteRecord, PurgeRecord } from "../../../src/record/ledger/judgement.ts";
import type { RecordRef } from "../../../src/record/ledger/record-kind.ts";
import { addMade, BRIDGE, fixedOptions, freshLedgerPath } from "../build-ledger.ts";
import { makeDocument, NO_CHANGE, recordsOf } from "../make-document.ts";
import type { Open } from "../suite.ts";

/** What `erase` promises: the words are gone from every byte, and the chain still proves the rest. */
export function erasing(open: Open): void {
  const erased = async () => {
    const path = freshLedgerPath();
    const ledger = await open(path, fixedOptions());
    for (const made of [...BRIDGE, VICTIM]) await addMade(ledger, made);
    // enough that pages are freed and filled again
    for (let n = 0; n < 20; n++) {
      await ledger.append(async () => ({ ...NO_CHANGE, detail: "because of Sella Orn", record: [noteOn(VICTIM, n)] }));
    }
    const entry = await erase(ledger);
    return { path, ledger, entry };
  };

  test("no byte of the folder holds the words any more", async () => {
    const { path, ledger } = await erased();
    expect(filesWith(path, "Ilmar")).toEqual([]);
    expect(filesWith(path, "Sella")).toEqual([]);
    await ledger.close();
    expect(filesWith(path, "Ilmar")).toEqual([]);
    expect(filesWith(path, "Sella")).toEqual([]);
    expect(filesWith(path, "Tenn")).not.toEqual([]);
  });

  test("that there was something is still there, with its time, and the tombstone", async () => {
    const { ledger, entry } = await erased();
    const { id } = VICTIM.document;
    expect(entry).toMatchObject({ act: "purge", seq: 24 });
    expect(await ledger.versions(id)).toEqual([{ kind: "document", id, record: null, recorded: 3, ended: 24 }]);
    expect(await ledger.live("document", id, 3)).toBe(null);
    expect(await ledger.list("document", {}, 3)).toHaveLength(2);
    expect(await ledger.text(VICTIM.document.textHash)).toBe(null);
    expect((await ledger.live("purge", "p1"))?.records).toContainEqual({ kind: "document", id });
    expect((await ledger.entries({ limit: 99 })).filter(({ detail }) => detail !== null)).toEqual([]);
    await ledger.close();
  });

  test("the chain proves what was left, and finds nothing wrong with what was taken", async () => {
    const { ledger } = await erased();
    const { ok, problems, documents } = await verifyLedger(ledger);
    expect({ ok, problems, documents }).toEqual({ ok: true, problems: [], documents: 2 });
    await ledger.close();
  });

  test("what a tombstone names is known by its hash, and so it is of whoever takes the ledger over", async () => {
    const { ledger } = await erased();
    const other = await open(freshLedgerPath(), fixedOptions());
    const known = async ({ wasRemoved }: Ledger) => [
      await wasRemoved([BRIDGE[0]!.document.bytes, VICTIM.document.textHash]),
      await wasRemoved([BRIDGE[0]!.document.bytes, BRIDGE[0]!.document.textHash]),
      await wasRemoved([]),
    ];
    expect(await known(other)).toEqual([false, false, false]);
    await other.takeOver(ledger.replay());
    for (const one of [ledger, other]) expect(await known(one)).toEqual([true, false, false]);
    await ledger.close();
    await other.close();
  });

  test("an entry that recorded something else keeps its detail, by which that is proved", async () => {
    const ledger = await open(freshLedgerPath(), fixedOptions());
    for (const made of [...BRIDGE, VICTIM]) await addMade(ledger, made);
    const both = [noteOn(VICTIM, 0), { ...noteOn(BRIDGE[0]!, 1), text: "other" }];
    await ledger.append(async () => ({ ...NO_CHANGE, detail: "both", record: both }));
    await erase(ledger);
    expect((await ledger.entries({ limit: 2 }))[1]).toMatchObject({ seq: 4, detail: "both" });
    expect(await ledger.live("note", "note1")).toMatchObject({ text: "other" });
    expect((await verifyLedger(ledger)).problems).toEqual([]);
    await ledger.close();
  });

  test("what no tombstone of the change names is not erased", async () => {
    const ledger = await open(freshLedgerPath(), fixedOptions());
    await addMade(ledger, VICTIM);
    const records = [{ kind: "document", id: VICTIM.document.id }] as const;
    const change = { ...NO_CHANGE, act: "purge" as const, end: records, record: [tombstoneOf([])] };
    await expect(ledger.erase(async () => ({ change, records, texts: [] }))).rejects.toThrow("tombstone");
    expect(await ledger.live("document", VICTIM.document.id)).toEqual(VICTIM.document);
    await ledger.close();
  });

  test("a plan that throws erases nothing", async () => {
    const ledger = await open(freshLedgerPath(), fixedOptions());
    await addMade(ledger, VICTIM);
    await expect(ledger.erase(() => Promise.reject(new RangeError("no")))).rejects.toThrow(RangeError);
    expect(await ledger.text(VICTIM.document.textHash)).toBe(VICTIM.text);
    await ledger.close();
  });
}

const VICTIM = makeDocument([{ by: "Sella Orn", words: "his name was Ilmar Quell and he lived by the quay" }], {
  title: "Sella Orn speaks",
  outlet: null,
});

const tombstoneOf = (records: readonly RecordRef[]): PurgeRecord => ({
  kind: "purge",
  id: "p1",
  target: { kind: "document", id: VICTIM.document.id },
  reason: "asked for by a court",
  by: "Ines Varga",
  at: "2026-03-12T09:00:00.000Z",
  records,
  removed: [VICTIM.document.bytes, VICTIM.document.textHash],
});

const noteOn = ({ document }: typeof VICTIM, n: number): NoteRecord => ({
  kind: "note",
  id: `note${n}`,
  target: { kind: "document", id: document.id },
  anchor: null,
  by: "Ines Varga",
  at: "2026-03-12T09:00:00.000Z",
  text: `Ilmar Quell, look again (${n})`,
});

const erase = async (ledger: Ledger) => {
  const entry = await ledger.erase(async (now) => {
    const notes = (await now.list("note", { target: VICTIM.document.id })).map(({ kind, id }) => ({ kind, id }));
    const records = [...recordsOf(VICTIM).map(({ kind, id }) => ({ kind, id })), ...notes];
    const tombstone = tombstoneOf(records);
    const change = { ...NO_CHANGE, act: "purge" as const, record: [tombstone], end: records };
    return { change, records, texts: [VICTIM.document.textHash] };
  });
  await ledger.originals.remove(VICTIM.document.bytes);
  return entry;
};

/** The files below a folder that hold these words, in UTF-8 or UTF-16, whatever their case. */
const filesWith = (folder: string, words: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file).toString("latin1").toLowerCase();
      return [words, Buffer.from(words, "utf16le").toString("latin1")].some((w) => bytes.includes(w.toLowerCase()));
    });
