import { expect, test } from "vitest";
import type { Ledger } from "../../../src/ledger/ledger.ts";
import type { Replayed } from "../../../src/ledger/replayed.ts";
import { verifyLedger } from "../../../src/ledger/verify/verify-ledger.ts";
import type { PurgeRecord } from "../../../src/record/ledger/judgement.ts";
import { addMade, BRIDGE, fixedOptions, freshLedgerPath } from "../build-ledger.ts";
import { makeDocument, NO_CHANGE, recordsOf } from "../make-document.ts";
import type { Open } from "../suite.ts";

/** What `replay` and `takeOver` promise each other. */
export function exchanging(open: Open): void {
  const fresh = () => open(freshLedgerPath(), fixedOptions());

  test("a ledger that was taken over replays the same, with what was superseded, ended and erased in it", async () => {
    const [from, to] = [await filled(await fresh()), await fresh()];
    await to.takeOver(from.replay());
    expect(await replayed(to)).toEqual(await replayed(from));
    expect(await to.head()).toEqual(await from.head());
    for (const asOf of [null, 1, 2, 3, 4, 5]) {
      expect(await to.list("statement", {}, asOf)).toEqual(await from.list("statement", {}, asOf));
      expect(await to.documents({ limit: 9, asOf })).toEqual(await from.documents({ limit: 9, asOf }));
    }
    for (const made of BRIDGE) await to.originals.keep(made.bytes);
    expect((await verifyLedger(to)).problems).toEqual([]);
    await from.close();
    await to.close();
  });

  test("it can be added to afterwards", async () => {
    const [from, to] = [await filled(await fresh()), await fresh()];
    await to.takeOver(from.replay());
    const entry = await to.append(async () => ({ ...NO_CHANGE, by: "Ines Varga" }));
    expect(entry?.previous).toBe((await from.head()).hash);
    await from.close();
    await to.close();
  });

  test.each<[string, (all: Replayed[]) => Replayed[]]>([
    ["lacks an entry", (all) => all.toSpliced(1, 1)],
    ["has an entry twice", (all) => all.toSpliced(1, 0, all[1]!)],
    ["has its entries in another order", ([a, b, ...rest]) => [b!, a!, ...rest]],
    [
      "has another time",
      (all) => with1(all, (one) => ({ ...one, entry: { ...one.entry, at: "2026-01-01T00:00:00.000Z" } })),
    ],
    ["has another name", (all) => with1(all, (one) => ({ ...one, entry: { ...one.entry, by: "Somebody" } }))],
    ["has another detail", (all) => with1(all, (one) => ({ ...one, entry: { ...one.entry, detail: "else" } }))],
    ["has another salt", (all) => with1(all, (one) => ({ ...one, salt: "0".repeat(32) }))],
    ["has another text", (all) => with1(all, (one) => ({ ...one, texts: [{ ...one.texts[0]!, text: "else" }] }))],
    ["lacks a record", (all) => with1(all, (one) => ({ ...one, recorded: one.recorded.slice(1) }))],
    ["has a text too few", (all) => with1(all, (one) => ({ ...one, texts: [] }))],
    [
      "has another record",
      (all) =>
        with1(all, (one) => ({
          ...one,
          recorded: one.recorded.map((row) =>
            row.record?.kind === "document" ? { ...row, record: { ...row.record, title: "Else" } } : row,
          ),
        })),
    ],
    [
      "lacks a body that no purge took",
      (all) => with1(all, (one) => ({ ...one, recorded: one.recorded.map((row) => ({ ...row, record: null })) })),
    ],
    ["ends more than it did", (all) => with1(all, (one) => ({ ...one, ended: [{ kind: "document", id: "d" }] }))],
  ])("what %s is not taken over, and nothing of it is kept", async (_, change) => {
    const [from, to] = [await filled(await fresh()), await fresh()];
    const changed = change(await replayed(from));
    await expect(to.takeOver(stream(changed))).rejects.toMatchObject({ code: "not-importable" });
    expect((await to.head()).seq).toBe(0);
    expect(await to.list("document", {})).toEqual([]);
    await to.takeOver(from.replay());
    await from.close();
    await to.close();
  });

  test("only an empty ledger takes another over", async () => {
    const [from, to] = [await filled(await fresh()), await filled(await fresh())];
    await expect(to.takeOver(from.replay())).rejects.toMatchObject({ code: "already-there" });
    await from.close();
    await to.close();
  });
}

/** Entries of every sort: added, put right, ended, erased. */
const filled = async (ledger: Ledger): Promise<Ledger> => {
  const [first, second] = BRIDGE as [(typeof BRIDGE)[0], (typeof BRIDGE)[0]];
  for (const made of [first, second, GONE]) await addMade(ledger, made);
  await ledger.append(async () => ({
    ...NO_CHANGE,
    by: "Ines Varga",
    detail: "a reason",
    record: [{ ...first.document, title: "The bridge" }],
    end: [{ kind: "statement", id: second.statements[0]!.id }],
  }));
  const records = recordsOf(GONE).map(({ kind, id }) => ({ kind, id }));
  const tombstone: PurgeRecord = {
    ...{ kind: "purge", id: "p1", target: { kind: "document", id: GONE.document.id }, reason: "by order" },
    ...{ by: "Ines Varga", at: "2026-03-12T09:00:00.000Z", records, removed: [GONE.document.textHash] },
  };
  await ledger.erase(async () => ({
    change: { ...NO_CHANGE, act: "purge", end: records, record: [tombstone] },
    records,
    texts: [GONE.document.textHash],
  }));
  await ledger.originals.remove(GONE.document.bytes);
  return ledger;
};

const GONE = makeDocument([{ by: "Sella Orn", words: "take this out" }], { title: "Gone" });

const with1 = (all: Replayed[], change: (one: Replayed) => Replayed): Replayed[] => all.with(1, change(all[1]!));

const replayed = async (ledger: Ledger): Promise<Replayed[]> => {
  const all: Replayed[] = [];
  for await (const one of ledger.replay()) all.push(one);
  return all;
};

async function* stream(all: readonly Replayed[]): AsyncGenerator<Replayed> {
  yield* all;
}
