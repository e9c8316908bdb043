import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { expect, test } from "vitest";
import { buildEverySort } from "../../../../test/ledger/build-every-sort.ts";
import { openLedger } from "../../open-ledger.ts";
import { verifyLedger } from "../../verify/verify-ledger.ts";

/** Gives the last of the entries on their last page the number of an earlier one, as one flipped bit can. */
const turnBack = (file: string): void => {
  const db = new DatabaseSync(file);
  const { page } = db
    .prepare("SELECT max(pageno) AS page FROM dbstat WHERE name = 'entries' AND pagetype = 'leaf'")
    .get() as {
    page: number;
  };
  db.close();
  const bytes = readFileSync(file);
  const start = (page - 1) * bytes.readUInt16BE(16);
  const cell = start + bytes.readUInt16BE(start + 8 + 2 * (bytes.readUInt16BE(start + 3) - 1));
  // behind the length of what is in it, a number of one or two bytes, stands the number of the row
  bytes[cell + (bytes[cell]! < 0x80 ? 1 : 2)] = 1;
  writeFileSync(file, bytes);
};

test("entries that are out of order are damage, and nobody goes round in them", async () => {
  const { path } = await buildEverySort();
  turnBack(join(path, "ledger.db"));
  const ledger = await openLedger(path, { create: false, tool: "0.0.0" });
  const { problems } = await verifyLedger(ledger);
  expect(problems.map(({ code }) => code)).toContain("database-damaged");
  await expect(ledger.entries({ limit: 100 })).rejects.toMatchObject({ code: "ledger-damaged" });
  await ledger.close();
});
