import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { oddText } from "../../../../test/fixtures/odd-text.ts";
import { buildLedger, freshLedgerPath } from "../../../../test/ledger/build-ledger.ts";
import { addingOf, makeDocument } from "../../../../test/ledger/make-document.ts";
import { entryHash, payloadHash, saltedHash } from "../../../ledger/chain/hash-entry.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import { openLedger } from "../../../ledger/open-ledger.ts";
import { canonicalJson } from "../../../text/canonical-json.ts";
import { noteRecord } from "../../judge/beside/note-record.ts";
import { withdraw } from "../../judge/withdraw.ts";
import { checkLedger } from "../check-ledger.ts";
import { purgeRecord } from "../purge/purge-record.ts";
import { importLedger } from "./import-ledger.ts";
import { ledgerLines } from "./ledger-lines.ts";

const SIGNED = { by: "Ines Calder", at: "2026-11-02T09:30:00.000Z" };

async function linesOf(ledger: Ledger, withOriginals = true): Promise<string[]> {
  const lines = [];
  for await (const line of ledgerLines(ledger, { withOriginals, missing: () => {} })) lines.push(line);
  return lines;
}

async function imported(lines: readonly string[], path = freshLedgerPath()): Promise<Ledger> {
  async function* bytes() {
    // Cut anywhere, as a stream is, also within a character.
    const whole = Buffer.from(lines.join(""));
    for (let at = 0; at < whole.length; at += 1_021) yield whole.subarray(at, at + 1_021);
  }
  await importLedger(bytes(), { path, tool: "0.0.0" });
  return openLedger(path, { create: false, tool: "0.0.0" });
}

test("a ledger of odd texts, judged and purged, comes out byte for byte as it went in", async () => {
  const said = fc.array(fc.record({ by: oddText, words: oddText }), { minLength: 1, maxLength: 3 });
  const titles = fc.option(oddText, { nil: null });
  await fc.assert(
    fc.asyncProperty(fc.array(said, { maxLength: 3 }), titles, oddText, fc.nat(3), async (texts, title, note, act) => {
      const made = texts.map((one, n) => makeDocument(one, { title, outlet: `Outlet ${n}` }));
      const from = await buildLedger(made);
      const [first] = made;
      if (first && note.trim() !== "") await from.append(noteRecord({ id: first.document.id, text: note }, SIGNED));
      if (first && act === 1) await from.append(withdraw({ id: first.statements[0]!.id, reason: note }, SIGNED));
      if (first && act === 2) await purgeRecord(from, { id: first.document.id, reason: note }, SIGNED);
      const lines = await linesOf(from);
      const to = await imported(lines);
      expect(await linesOf(to)).toEqual(lines);
      expect(await checkLedger(to)).toEqual(await checkLedger(from));
      expect((await checkLedger(to)).problems).toEqual([]);
      for (const { document, text } of made) {
        if (act !== 2) expect(await to.text(document.textHash)).toBe(text);
      }
      await from.close();
      await to.close();
    }),
    { numRuns: 12 },
  );
}, 120_000);

test("an original of several lines comes back whole, and one of no bytes too", async () => {
  const ledger = await buildLedger([]);
  const bytes = Uint8Array.from({ length: 2 ** 20 + 7 }, (_, i) => i % 251);
  for (const original of [bytes, new Uint8Array()]) {
    const hash = await ledger.originals.keep(original);
    const made = makeDocument([{ by: "Mara Tenn", words: `so ${original.length}` }], { bytes: hash });
    await ledger.originals.keep(made.bytes);

    await ledger.append(async () => addingOf(made));
  }
  const lines = await linesOf(ledger);
  expect(lines.filter((line) => line.includes('"more":true'))).toHaveLength(1);
  const to = await imported(lines);
  expect(await linesOf(to)).toEqual(lines);
  expect((await checkLedger(to)).problems).toEqual([]);
});

test("without originals the ledger is the same, and the check says what it lacks", async () => {
  const from = await buildLedger();
  const to = await imported(await linesOf(from, false));
  expect(await to.head()).toEqual(await from.head());
  const { problems } = await checkLedger(to);
  expect(problems.map(({ code }) => code)).toEqual(["original-missing", "original-missing"]);
});

test("no line is broken in two by what many programs take for a line end", async () => {
  const from = await buildLedger([makeDocument([{ by: "Mara\u2028Tenn", words: "a\u0085b\u2029c" }])]);
  const lines = await linesOf(from);
  expect(lines.join("").split(/[\n\r\u0085\u2028\u2029]/)).toHaveLength(lines.length + 1);
});

describe("nothing is imported of a file", () => {
  const statementLine = (lines: readonly string[]) => lines.findIndex((line) => line.startsWith('{"kind":"statement"'));
  const edit = (lines: readonly string[], at: number, change: (value: never) => unknown): string[] =>
    lines.with(at, `${canonicalJson(change(JSON.parse(lines[at]!) as never))}\n`);
  type Line = { readonly record: Record<string, unknown> };

  test.each<[string, (lines: string[]) => string[], RegExp]>([
    ["that is empty", () => [], /^line 1 is missing/],
    ["of another sort", () => ["hello\n"], /^line 1 is not JSON/],
    ["that lacks its end", (lines) => lines.slice(0, -1), /^line \d+ is missing: the file was cut off/],
    ["that is cut within a line", (lines) => [...lines.slice(0, 9), lines[9]!.slice(0, 40)], /^line 10 is not JSON/],
    ["that lacks its beginning", (lines) => lines.slice(1), /^line 1 is not where it belongs/],
    ["that goes on behind its end", (lines) => [...lines, lines[1]!], /stands behind the end/],
    ["that lacks a record", (lines) => lines.toSpliced(statementLine(lines), 1), /^line 2 begins an entry/],
    ["that lacks an entry", (lines) => lines.toSpliced(1, 1), /^line 2 belongs to no entry/],
    [
      "in which words were changed",
      (lines) => lines.map((line) => line.replace("bridge was closed", "bridge was open!!")),
      /^line 3 is not the text sha256:/,
    ],
    [
      "in which a speaker was changed",
      (lines) =>
        edit(lines, statementLine(lines), (line: Line) => ({ ...line, record: { ...line.record, speaker: null } })),
      /^line 2 begins an entry that does not fit/,
    ],
    [
      "in which a record lacks what it must have",
      (lines) =>
        edit(lines, statementLine(lines), ({ record: { chain: _, ...rest }, ...line }: Line) => ({
          ...line,
          record: rest,
        })),
      /is no statement that this version knows: chain/,
    ],
    [
      "in which a date was changed",
      (lines) => lines.map((line) => line.replace("2026-03-12T09:00:00", "2026-03-13T09:00:00")),
      /^line 2 begins an entry/,
    ],
    ["with an original that was changed", (lines) => lines.map(swapOriginal), /^line \d+ ends an original that is not/],
    [
      "with an original that nobody named",
      (lines) => lines.toSpliced(1, 0, original(lines)),
      /no record before it names/,
    ],
    ["of another form", (lines) => lines.with(0, '{"kind":"ledger","format":2}\n'), /^line 1 is not a line/],
  ])("%s", async (_, spoil, message) => {
    const lines = spoil(await linesOf(await buildLedger()));
    const path = freshLedgerPath();
    await expect(imported(lines, path)).rejects.toMatchObject({
      code: "not-importable",
      message: expect.stringMatching(message),
    });
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  test("that was made up so that all its hashes fit, with a quotation beyond the end of its text", async () => {
    const forged = forge(await linesOf(await buildLedger([makeDocument([{ by: "Mara Tenn", words: "so" }])]), false));
    await expect(imported(forged)).rejects.toMatchObject({
      code: "not-importable",
      message: expect.stringMatching(/points outside its text/),
    });
  });

  test("where something is already", async () => {
    const ledger = await buildLedger();
    const lines = await linesOf(ledger);
    await expect(imported(lines, ledger.path)).rejects.toMatchObject({ code: "already-there" });
    expect(await linesOf(ledger)).toEqual(lines);
  });

  test("that is not UTF-8", async () => {
    const path = freshLedgerPath();
    async function* bytes() {
      yield Uint8Array.of(0x7b, 0xff);
    }
    await expect(importLedger(bytes(), { path, tool: "0.0.0" })).rejects.toMatchObject({ code: "not-importable" });
  });
});

/** The lines of a ledger of one entry, its statement stretched and everything hashed anew. */
const forge = (lines: readonly string[]): string[] => {
  const values = lines.map((line) => JSON.parse(line));
  const entry = values[1];
  const versions = values.filter(({ record }) => record);
  for (const version of versions) {
    if (version.kind === "statement") version.record.content = [{ start: 0, end: 9_999 }];
    version.hash = saltedHash(entry.salt, canonicalJson(version.record));
  }
  entry.payloadHash = payloadHash({ detailHash: entry.detailHash, recorded: versions, ended: [] });
  entry.hash = entryHash(entry);
  values.at(-1).head = entry.hash;
  return values.map((value) => `${JSON.stringify(value)}\n`);
};

const original = (lines: readonly string[]): string => lines.find((line) => line.startsWith('{"kind":"original"'))!;

const swapOriginal = (line: string): string =>
  line.startsWith('{"kind":"original"') ? line.replace(/"bytes":"[^"]*"/, '"bytes":"bm8="') : line;
