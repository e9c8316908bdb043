import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildLedger, fixedOptions, freshLedgerPath } from "../../../test/ledger/build-ledger.ts";
import { NO_CHANGE } from "../../../test/ledger/make-document.ts";
import { openLedger } from "../open-ledger.ts";
import { verifyLedger } from "../verify/verify-ledger.ts";

const freshFolder = (): string => {
  const path = freshLedgerPath();
  mkdirSync(path, { recursive: true });
  return path;
};

test("a copy is whole and of one moment, whatever is written meanwhile", async () => {
  const ledger = await buildLedger();
  const path = freshFolder();
  let isCopied = false;
  const copying = ledger.copyTo(join(path, "ledger.db")).finally(() => {
    isCopied = true;
  });
  let written = 2;
  while (!isCopied && written < 10_000) {
    await ledger.append(async () => NO_CHANGE);
    written++;
  }
  await copying;
  const copy = await openLedger(path, fixedOptions({ create: false }));
  const { problems, head } = await verifyLedger(copy);
  expect(problems.filter(({ code }) => code !== "original-missing")).toEqual([]);
  const { seq } = await copy.head();
  expect(seq).toBeGreaterThanOrEqual(2);
  expect(seq).toBeLessThanOrEqual(written);
  expect((await ledger.entries({ limit: 1, before: seq + 1 }))[0]?.hash).toBe(head);
  await copy.close();
  await ledger.close();
});

test("a copy takes the place of nothing, and leaves nothing where it cannot be made", async () => {
  const ledger = await buildLedger();
  const path = freshFolder();
  await ledger.copyTo(join(path, "ledger.db"));
  await expect(ledger.copyTo(join(path, "ledger.db"))).rejects.toMatchObject({ code: "already-there" });
  await expect(ledger.copyTo(join(path, "none", "ledger.db"))).rejects.toMatchObject({ code: "not-written" });
  expect(readdirSync(path)).toEqual(["ledger.db"]);
  await ledger.close();
});
