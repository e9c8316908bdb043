import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addMade, BRIDGE, buildLedger } from "../../../test/ledger/build-ledger.ts";
import { makeDocument } from "../../../test/ledger/make-document.ts";
import { originalPath } from "../../ledger/originals/original-path.ts";
import { checkLedger } from "./check-ledger.ts";

const pathOf = (folder: string) => originalPath(join(folder, "originals"), BRIDGE[0]!.document.bytes);

test("a ledger as it was stored has nothing wrong with it", async () => {
  const ledger = await buildLedger();
  const { hash: head } = await ledger.head();
  expect(await checkLedger(ledger)).toEqual({ ok: true, documents: 2, statements: 3, head, problems: [] });
  await ledger.close();
});

test("a head that was noted is one that the chain has been at; any other was never there", async () => {
  const ledger = await buildLedger();
  const { hash } = await ledger.head();
  await addMade(ledger, makeDocument([{ by: "Ilha Serrat", words: "so" }]));
  expect(await checkLedger(ledger, { head: hash })).toMatchObject({ ok: true });
  const other = `sha256:${"0".repeat(64)}`;
  expect(await checkLedger(ledger, { head: other })).toMatchObject({
    ok: false,
    problems: [{ code: "chain-broken", at: other }],
  });
  await ledger.close();
});

test.each([
  ["gone", (path: string) => rmSync(path), "original-missing"],
  ["another", (path: string) => writeFileSync(path, "else"), "original-changed"],
] as const)("an original that is %s is told", async (_, spoil, code) => {
  const ledger = await buildLedger();
  spoil(pathOf(ledger.path));
  const at = BRIDGE[0]!.document.bytes;
  expect(await checkLedger(ledger)).toMatchObject({ ok: false, problems: [{ code, at }] });
  await ledger.close();
});

test("an original that was kept before adding was cut off harms nothing", async () => {
  const ledger = await buildLedger();
  await ledger.originals.keep(Buffer.from("never added"));
  expect(await checkLedger(ledger)).toMatchObject({ ok: true });
  await ledger.close();
});
