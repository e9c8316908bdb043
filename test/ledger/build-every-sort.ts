import type { Ledger } from "../../src/ledger/ledger.ts";
import type { Anchor, Judged } from "../../src/record/ledger/judgement.ts";
import type { LedgerRecord } from "../../src/record/ledger/ledger-record.ts";
import type { RecordRef } from "../../src/record/ledger/record-kind.ts";
import { BRIDGE, buildLedger } from "./build-ledger.ts";
import { makeDocument, NO_CHANGE, recordsOf } from "./make-document.ts";

/**
 * A ledger that has something of every sort: all judgements, links, a document put right and one removed for good, texts
 * that SQLite would change, and entries that ended something. It is closed.
 */
export async function buildEverySort(): Promise<{ readonly path: string }> {
  const ledger = await buildLedger([...BRIDGE, ODD, GONE]);
  await judge(ledger);
  await ledger.append(async () => ({
    ...{ ...NO_CHANGE, act: "correct", by: "Ines Varga", detail: "the title was cut off" },
    record: [{ ...FIRST.document, title: "The bridge at Port Amery is closed" }],
    end: [{ kind: "tag", id: "tag" }],
  }));
  await purge(ledger);
  await ledger.append(async () => ({ ...NO_CHANGE, by: "Ines Varga", detail: "taken back", undoes: 5 }));
  await ledger.close();
  return { path: ledger.path };
}

const [FIRST, SECOND] = BRIDGE as [(typeof BRIDGE)[0], (typeof BRIDGE)[0]];
const ODD = makeDocument([{ by: "Pavel Sarv", words: "a\0b \ud83d 😀 e\u0301" }], { title: "a\0b", key: "\ude00" });
const GONE = makeDocument([{ by: "Sella Orn", words: "take this out" }], { title: "Gone", url: "https://a.example/" });

const judge = async (ledger: Ledger) => {
  const statement = FIRST.statements[0]!;
  const target: RecordRef = { kind: "statement", id: statement.id };
  const anchor: Anchor = {
    document: FIRST.document.id,
    textHash: FIRST.document.textHash,
    spans: statement.content,
  };
  const judged = (id: string): Judged => ({ id, target, anchor, by: "Ines Varga", at: "2026-03-12T10:00:00.000Z" });
  const records: readonly LedgerRecord[] = [
    { ...judged("review"), kind: "review", verdict: "accepted", reason: "read twice" },
    { ...judged("correction"), kind: "correction", changes: { act: "confirm" }, reason: "it confirms" },
    { ...judged("check"), kind: "check", verdict: "supported", reason: "seen", source: "a visit", on: "2026-03-11" },
    { ...judged("tag"), kind: "tag", tag: "bridge" },
    { kind: "side", id: "side", name: "Oru", members: [], by: "Ines Varga", at: "2026-03-12T10:00:00.000Z" },
    {
      ...{ kind: "link", id: "link", left: FIRST.entities[0]!.id, right: SECOND.entities[0]!.id, relation: "same" },
      reasons: ["same full name: Mara Tenn"],
      maker: { kind: "person", name: "Ines Varga" },
    },
  ];
  await ledger.append(async () => ({
    ...NO_CHANGE,
    by: "Ines Varga",
    detail: "a look",
    subject: "review",
    record: records,
  }));
  const note: LedgerRecord = { ...judged("note"), kind: "note", text: "ask again" };
  await ledger.append(async () => ({ ...NO_CHANGE, by: "Ines Varga", record: [note] }));
};

const purge = async (ledger: Ledger) => {
  const records = recordsOf(GONE).map(({ kind, id }) => ({ kind, id }));
  await ledger.erase(async () => ({
    change: {
      ...{ ...NO_CHANGE, act: "purge", by: "Ines Varga", end: records },
      record: [
        {
          ...{ kind: "purge", id: "purge", target: records[0]!, reason: "by order", by: "Ines Varga", records },
          ...{ at: "2026-03-12T10:00:00.000Z", removed: [GONE.document.bytes, GONE.document.textHash] },
        },
      ],
    },
    records,
    texts: [GONE.document.textHash],
  }));
  await ledger.originals.remove(GONE.document.bytes);
};
