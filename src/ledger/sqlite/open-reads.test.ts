import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { expect, test } from "vitest";
import { buildLedger } from "../../../test/ledger/build-ledger.ts";
import { openLedger } from "../open-ledger.ts";

test("an answer that torn pages make impossible is one failure, also where the moment that it is of cannot end well", async () => {
  const { path, close } = await buildLedger();
  await close();
  const file = join(path, "ledger.db");
  tear(file, rootPages(file, "claims"));
  const ledger = await openLedger(path, { create: false, tool: "0.0.0" });
  for (const _ of [1, 2])
    await expect(ledger.statements({ limit: 9 })).rejects.toMatchObject({ code: "ledger-damaged" });
  expect((await ledger.head()).seq).toBeGreaterThan(0);
  await ledger.close();
});

const rootPages = (file: string, table: string): readonly number[] => {
  const db = new DatabaseSync(file);
  const rows = db.prepare("SELECT rootpage FROM sqlite_schema WHERE tbl_name = ? AND rootpage > 0").all(table);
  db.close();
  return rows.map((row) => Number((row as { rootpage: number }).rootpage));
};

/** Fills these pages, counted from 1, with what no page holds. */
const tear = (file: string, pages: readonly number[]) => {
  const bytes = readFileSync(file);
  const size = bytes.readUInt16BE(16);
  for (const page of pages) bytes.fill(0xff, (page - 1) * size, page * size);
  writeFileSync(file, bytes);
};
