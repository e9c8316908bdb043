import { expect, test } from "vitest";
import { verifyLedger } from "../../../src/ledger/verify/verify-ledger.ts";
import { sha256 } from "../../../src/text/sha256.ts";
import { addMade, BRIDGE, fixedOptions, freshLedgerPath } from "../build-ledger.ts";
import { NO_CHANGE } from "../make-document.ts";
import type { Open } from "../suite.ts";

/** What a look at all of a ledger finds. What tampering leaves behind is each engine's own to test. */
export function verifying(open: Open): void {
  const built = async () => {
    const ledger = await open(freshLedgerPath(), fixedOptions());
    for (const made of BRIDGE) await addMade(ledger, made);
    return ledger;
  };

  test("a whole ledger is found whole, and its head and live records are told", async () => {
    const ledger = await built();
    await ledger.append(async () => ({ ...NO_CHANGE, end: [{ kind: "statement", id: BRIDGE[1]!.statements[0]!.id }] }));
    const { hasHead, ...verified } = await verifyLedger(ledger);
    expect(verified).toEqual({ ok: true, documents: 2, statements: 2, head: (await ledger.head()).hash, problems: [] });
    const [, second] = await ledger.entries({ limit: 9 });
    expect([hasHead(second!.hash), hasHead("sha256:0")]).toEqual([true, false]);
    await ledger.close();
  });

  test("an original that is gone is missed", async () => {
    const ledger = await built();
    await ledger.originals.remove(BRIDGE[0]!.document.bytes);
    expect((await verifyLedger(ledger)).problems).toEqual([
      { code: "original-missing", at: BRIDGE[0]!.document.bytes, detail: expect.any(String) },
    ]);
    await ledger.close();
  });

  test("an original that nothing names yet is no problem: it is kept before the record that names it", async () => {
    const ledger = await built();
    await ledger.originals.keep(Buffer.from("kept before the crash"));
    expect((await verifyLedger(ledger)).ok).toBe(true);
    await ledger.close();
  });

  test("originals are kept once, under their hash, and come back as they were", async () => {
    const ledger = await built();
    const bytes = new Uint8Array([0, 255, 10, 13]);
    expect(await ledger.originals.keep(bytes)).toBe(sha256(bytes));
    expect(await ledger.originals.keep(bytes)).toBe(sha256(bytes));
    expect(new Uint8Array((await ledger.originals.load(sha256(bytes)))!)).toEqual(bytes);
    expect(await ledger.originals.verify(sha256(bytes))).toBe("whole");
    expect(await ledger.originals.load(sha256("none"))).toBe(null);
    const all: string[] = [];
    for await (const hash of ledger.originals.list()) all.push(hash);
    expect(all).toEqual([...BRIDGE.map(({ document }) => document.bytes), sha256(bytes)].sort());
    await ledger.close();
  });

  test("who writes does not wait for a look at everything, which is of the moment when it began", async () => {
    const ledger = await built();
    const heads: number[] = [];
    const { head } = await verifyLedger(ledger, (seq) => {
      heads.push(seq);
    }).then(async (verified) => verified);
    expect(heads).toEqual([1, 2]);
    const entries = ledger.replay()[Symbol.asyncIterator]();
    await entries.next();
    await ledger.append(async () => NO_CHANGE);
    expect((await entries.next()).value.entry.hash).toBe(head);
    expect((await entries.next()).done).toBe(true);
    await ledger.close();
  });
}
