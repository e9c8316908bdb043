import { statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { expect, test } from "vitest";
import { buildLedger } from "../../../test/ledger/build-ledger.ts";
import { openWriter } from "./open-writer.ts";
import { sweep } from "./sweep.ts";

test("who still reads an older moment is told of, and once he is done the log is empty", async () => {
  const ledger = await buildLedger();
  await ledger.close();
  const file = join(ledger.path, "ledger.db");
  const reader = new DatabaseSync(file);
  reader.exec("BEGIN");
  reader.prepare("SELECT count(*) FROM entries").get();
  const writer = openWriter(file);
  const warnings: string[] = [];
  await sweep(writer, (words) => warnings.push(words), 30);
  expect(warnings).toEqual([expect.stringContaining("ledger.db-wal")]);
  expect(statSync(`${file}-wal`).size).toBeGreaterThan(0);
  reader.exec("COMMIT");
  await sweep(writer, (words) => warnings.push(words), 30);
  expect(warnings).toHaveLength(1);
  expect(statSync(`${file}-wal`).size).toBe(0);
  writer.close();
  reader.close();
});
