import fc from "fast-check";
import { expect, test } from "vitest";
import { HASH_OF_NOTHING } from "../../../src/ledger/chain/hash-entry.ts";
import { verifyLedger } from "../../../src/ledger/verify/verify-ledger.ts";
import type { NoteRecord } from "../../../src/record/ledger/judgement.ts";
import { fixedOptions, freshLedgerPath } from "../build-ledger.ts";
import { addingOf, makeDocument, NO_CHANGE } from "../make-document.ts";
import type { Open } from "../suite.ts";

/** What `append` promises. */
export function appending(open: Open): void {
  const fresh = (options = {}) => open(freshLedgerPath(), fixedOptions(options));

  test("an empty ledger has no entry and the hash of nothing", async () => {
    const ledger = await fresh();
    expect(await ledger.head()).toEqual({ seq: 0, hash: HASH_OF_NOTHING });
    expect(await ledger.entries({ limit: 9 })).toEqual([]);
    await ledger.close();
  });

  test("what was appended is live, and the entry says by whom, when and in which order", async () => {
    const ledger = await fresh();
    const entry = await ledger.append(async () => ({
      ...NO_CHANGE,
      by: "Ines Varga",
      detail: "why",
      record: [note("a")],
    }));
    expect(entry).toMatchObject({
      seq: 1,
      at: "2026-03-12T09:00:00.000Z",
      by: "Ines Varga",
      tool: "0.0.0",
      detail: "why",
    });
    expect(entry?.previous).toBe(HASH_OF_NOTHING);
    expect(await ledger.head()).toEqual({ seq: 1, hash: entry?.hash });
    expect(await ledger.live("note", "n1")).toEqual(note("a"));
    const next = await ledger.append(async () => ({ ...NO_CHANGE, record: [note("b")] }));
    expect(next).toMatchObject({ seq: 2, previous: entry?.hash });
    await ledger.close();
  });

  test("a new version takes the place of the one that was live, and both keep their time", async () => {
    const ledger = await fresh();
    await ledger.append(async () => ({ ...NO_CHANGE, record: [note("first")] }));
    await ledger.append(async () => ({ ...NO_CHANGE, record: [note("second")] }));
    await ledger.append(async () => ({ ...NO_CHANGE, end: [{ kind: "note", id: "n1" }] }));
    expect(await ledger.live("note", "n1")).toBe(null);
    expect((await ledger.live("note", "n1", 1))?.text).toBe("first");
    expect((await ledger.live("note", "n1", 2))?.text).toBe("second");
    expect(await ledger.versions("n1")).toEqual([
      { kind: "note", id: "n1", record: note("first"), recorded: 1, ended: 2 },
      { kind: "note", id: "n1", record: note("second"), recorded: 2, ended: 3 },
    ]);
    await ledger.close();
  });

  test("a record that is live already is not written again", async () => {
    const ledger = await fresh();
    await ledger.append(async () => ({ ...NO_CHANGE, record: [note("a")] }));
    await ledger.append(async () => ({ ...NO_CHANGE, record: [note("a")] }));
    expect(await ledger.changed(2)).toEqual({ recorded: [], ended: [] });
    expect(await ledger.versions("n1")).toHaveLength(1);
    await ledger.close();
  });

  test("a plan that asks for nothing writes no entry, and one that throws writes none either", async () => {
    const ledger = await fresh();
    expect(await ledger.append(async () => null)).toBe(null);
    const broken = ledger.append(async () => {
      throw new RangeError("no such day");
    });
    await expect(broken).rejects.toThrow(RangeError);
    await ledger.append(async () => ({ ...NO_CHANGE, record: [note("a")] }));
    expect((await ledger.head()).seq).toBe(1);
    await ledger.close();
  });

  test.each([
    ["ends what is not live", { end: [{ kind: "note", id: "n9" }] as const }],
    [
      "ends the same twice",
      {
        end: [
          { kind: "note", id: "n1" },
          { kind: "note", id: "n1" },
        ] as const,
      },
    ],
    [
      "records and ends the same",
      { record: [{ ...note("a"), text: "b" }], end: [{ kind: "note", id: "n1" }] as const },
    ],
    ["records the same twice", { record: [note("b"), note("c")] }],
    ["has a record without an id", { record: [{ ...note("a"), id: "" }] }],
    ["has an id that is no plain text", { record: [{ ...note("a"), id: "a\0b" }] }],
    ["has a document without its text", { record: [{ ...DOCUMENT.document, textHash: DOCUMENT.document.bytes }] }],
    [
      "has a statement outside its text",
      {
        texts: [DOCUMENT.text],
        record: [DOCUMENT.document, { ...DOCUMENT.statements[0]!, content: [{ start: 3, end: 9_999 }] }],
      },
    ],
    ["has a statement of no document", { record: [{ ...DOCUMENT.statements[0]!, document: "none" }] }],
    [
      "judges other words than it says",
      { record: [{ ...note("a"), anchor: anchor(0, 9_999) }], texts: [DOCUMENT.text] },
    ],
  ])("a change that %s is a bug, and nothing of it is written", async (_, change) => {
    const ledger = await fresh();
    await ledger.append(async () => ({ ...NO_CHANGE, record: [note("a")] }));
    await expect(ledger.append(async () => ({ ...NO_CHANGE, ...change }))).rejects.toThrow(Error);
    expect((await ledger.head()).seq).toBe(1);
    expect(await ledger.live("note", "n1")).toEqual(note("a"));
    expect(await ledger.text(DOCUMENT.document.textHash)).toBe(null);
    await ledger.close();
  });

  test("a clock that is set back puts no entry before the one that it follows", async () => {
    const times = ["2026-03-12T09:00:00.000Z", "2026-03-11T09:00:00.000Z", "2026-03-12T10:00:00.000Z"];
    const ledger = await fresh({ now: () => new Date(times.shift()!) });
    for (const text of ["a", "b", "c"]) await ledger.append(async () => ({ ...NO_CHANGE, record: [note(text)] }));
    expect((await ledger.entries({ limit: 9 })).map(({ at }) => at)).toEqual([
      "2026-03-12T10:00:00.000Z",
      "2026-03-12T09:00:00.000Z",
      "2026-03-12T09:00:00.000Z",
    ]);
    expect(await ledger.seqAt("2026-03-12T09:30:00.000Z")).toBe(2);
    expect(await ledger.seqAt("2026-03-11T09:30:00.000Z")).toBe(0);
    await ledger.close();
  });

  test("any text comes back as it was, whatever its code units", async () => {
    const ledger = await fresh();
    const unit = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.constantFrom(0, 0xd83d, 0xde00, 0x200c, 0x301, 0xfffd),
    );
    const anyText = fc.array(unit, { maxLength: 30 }).map((units) => String.fromCharCode(...units));
    let serial = 0;
    await fc.assert(
      fc.asyncProperty(anyText, async (words) => {
        // A hash is of UTF-8, in which two texts that differ in halves of characters alone are one.
        const made = makeDocument([{ by: `Mara Tenn ${serial++}`, words }], { title: words });
        await ledger.append(async () => addingOf(made));
        expect(await ledger.text(made.document.textHash)).toBe(made.text);
        expect((await ledger.live("document", made.document.id))?.title).toBe(words);
      }),
    );
    expect((await verifyLedger(ledger)).problems.filter(({ code }) => code !== "original-missing")).toEqual([]);
    await ledger.close();
  });

  test("what a ledger is told comes back to the code unit", async () => {
    const odd = "a\0b \ud83d \ude00 😀 می‌گوید e\u0301 \ufffd";
    const made = makeDocument([{ by: "Mara Tenn", words: odd }], { title: odd, key: odd });
    const ledger = await fresh();
    await ledger.append(async () => ({ ...addingOf(made), by: odd, detail: odd }));
    expect(await ledger.text(made.document.textHash)).toBe(made.text);
    expect(await ledger.live("document", made.document.id)).toEqual(made.document);
    expect((await ledger.list("document", { key: odd })).map(({ key }) => key)).toEqual([odd]);
    expect(await ledger.entries({ by: odd, limit: 9 })).toHaveLength(1);
    await ledger.close();
  });
}

const DOCUMENT = makeDocument([{ by: "Mara Tenn", words: "the bridge was closed" }]);

const anchor = (start: number, end: number) => ({
  document: DOCUMENT.document.id,
  textHash: DOCUMENT.document.textHash,
  spans: [{ start, end }],
});

const note = (text: string): NoteRecord => ({
  kind: "note",
  id: "n1",
  target: { kind: "document", id: "d1" },
  anchor: null,
  by: "Ines Varga",
  at: "2026-03-12T09:00:00.000Z",
  text,
});
