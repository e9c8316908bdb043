import fc from "fast-check";
import { expect, test } from "vitest";
import type { Ledger, Reads } from "../../src/ledger/ledger.ts";
import { verifyLedger } from "../../src/ledger/verify/verify-ledger.ts";
import type { Change } from "../../src/record/ledger/entry.ts";
import type { LedgerRecord } from "../../src/record/ledger/ledger-record.ts";
import { buildLedger } from "./build-ledger.ts";
import { addingOf, makeDocument, NO_CHANGE } from "./make-document.ts";

/** One thing that is done to a ledger; the number picks what it is done to. */
type Step = { readonly doing: "add" | "retitle" | "withdraw" | "undo" | "nothing"; readonly pick: number };

const step: fc.Arbitrary<Step> = fc.record({
  doing: fc.constantFrom("add", "add", "retitle", "withdraw", "undo", "undo", "nothing"),
  pick: fc.nat(1_000),
});

const pickOf = <T>(items: readonly T[], pick: number): T | undefined => items[pick % Math.max(items.length, 1)];

const plan = async (now: Reads, { doing, pick }: Step, serial: number): Promise<Change | null> => {
  switch (doing) {
    case "add":
      return addingOf(makeDocument([{ by: "Mara Tenn", words: `the bridge was closed (${serial})` }]));
    case "retitle": {
      const document = pickOf(await now.list("document", {}), pick);
      return document ? { ...NO_CHANGE, record: [{ ...document, title: `Title ${serial}` }] } : null;
    }
    case "withdraw": {
      const statement = pickOf(await now.list("statement", {}), pick);
      return statement ? { ...NO_CHANGE, end: [{ kind: "statement", id: statement.id }] } : null;
    }
    case "undo":
      return undoing(now, 1 + (pick % Math.max((await now.head()).seq, 1)));
    case "nothing":
      return NO_CHANGE;
  }
};

/** Ends what an entry recorded, as far as that is live, and records again what it ended. */
const undoing = async (now: Reads, seq: number): Promise<Change> => {
  const { recorded, ended } = await now.changed(seq);
  const back = new Map<string, LedgerRecord>();
  for (const { record } of ended) if (record) back.set(record.id, record);
  const live = recorded.filter((version) => version.ended === null && !back.has(version.id));
  return {
    ...NO_CHANGE,
    act: "undo",
    undoes: seq,
    record: [...back.values()],
    end: live.map(({ kind, id }) => ({ kind, id })),
  };
};

const stateOf = async (ledger: Ledger, asOf: number | null) => ({
  documents: await ledger.list("document", {}, asOf),
  statements: await ledger.list("statement", {}, asOf),
  claims: (await ledger.list("claim", {}, asOf)).length,
  counts: await ledger.counts(asOf),
  found: (await ledger.statements({ words: "bridge", limit: 99, asOf })).hits.map(({ statement }) => statement.id),
});

test("as of any entry, a ledger answers as it answered when that was the last one", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const ledger = await buildLedger([]);
      const then = [await stateOf(ledger, null)];
      for (const [serial, one] of steps.entries()) {
        const entry = await ledger.append((now) => plan(now, one, serial));
        if (entry) then.push(await stateOf(ledger, null));
      }
      for (const [seq, state] of then.entries()) expect(await stateOf(ledger, seq)).toEqual(state);
      const { problems } = await verifyLedger(ledger);
      expect(problems.filter(({ code }) => code !== "original-missing")).toEqual([]);
      await ledger.close();
    }),
    { numRuns: 25 },
  );
});

test("an entry that is undone leaves the records as they were before it", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), step, async (steps, last) => {
      const ledger = await buildLedger([]);
      for (const [serial, one] of steps.entries()) await ledger.append((now) => plan(now, one, serial));
      const before = await stateOf(ledger, null);
      const entry = await ledger.append((now) => plan(now, last, 99));
      if (entry) await ledger.append((now) => undoing(now, entry.seq));
      const after = await stateOf(ledger, null);
      expect(byId(after.documents)).toEqual(byId(before.documents));
      expect(byId(after.statements)).toEqual(byId(before.statements));
      expect(after.counts).toEqual(before.counts);
      await ledger.close();
    }),
    { numRuns: 25 },
  );
});

// What is recorded again comes behind what stayed.
const byId = <T extends { readonly id: string }>(records: readonly T[]): T[] =>
  records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
