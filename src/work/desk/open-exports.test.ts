import { expect, test } from "vitest";
import { buildLedger } from "../../../test/ledger/build-ledger.ts";
import { makeDocument } from "../../../test/ledger/make-document.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { Stopping } from "../stopping.ts";
import { exportRows, ROW_EXPORTS, type RowExport, type WantedRows } from "./export-rows.ts";
import { openExports } from "./open-exports.ts";

const never = new AbortController().signal;
const wantedAs = (format: RowExport): WantedRows => ({ format, query: {}, by: "speaker", asked: null });
const openOver = ({ path }: Ledger) => openExports({ path, tool: "0.0.0" });

const gather = async (pieces: AsyncIterable<string | Uint8Array>): Promise<string> => {
  const gathered: Uint8Array[] = [];
  for await (const piece of pieces) gathered.push(Buffer.from(piece));
  return Buffer.concat(gathered).toString("latin1");
};

/** More than one piece of a file. */
const buildLong = () =>
  buildLedger([makeDocument(Array.from({ length: 400 }, (_, i) => ({ by: `Party ${i}`, words: `bridge ${i} held` })))]);

test("an export in a thread is the same file, byte by byte", async () => {
  const ledger = await buildLong();
  const exports = openOver(ledger);
  const seen: RowExport[] = [];
  for (const format of ROW_EXPORTS) {
    const apart = await gather(exports.make(wantedAs(format), never));
    expect(apart.length).toBeGreaterThan(1_000);
    if (apart === (await gather(exportRows(ledger, wantedAs(format))))) seen.push(format);
  }
  expect(seen).toEqual(ROW_EXPORTS);
  await ledger.close();
}, 30_000);

test("an export that cannot be made fails as it would in the same thread", async () => {
  const exports = openExports({ path: "/nowhere/oru.standoff", tool: "0.0.0" });
  await expect(gather(exports.make(wantedAs("csv"), never))).rejects.toMatchObject({ code: "no-ledger" });
});

test("whoever closes the exports, or goes away, gets no file that looks whole", async () => {
  const ledger = await buildLong();
  const exports = openOver(ledger);
  const pieces = exports.make(wantedAs("jsonl"), never);
  await pieces.next();
  await exports.close();
  await expect(pieces.next()).rejects.toThrow(Stopping);
  const leaving = new AbortController();
  const left = gather(exports.make(wantedAs("docx"), leaving.signal));
  leaving.abort();
  await expect(left).rejects.toThrow(Stopping);
  await expect(gather(exports.make(wantedAs("csv"), AbortSignal.abort()))).rejects.toThrow(Stopping);
  await ledger.close();
});
