import type { Ledger } from "../../src/ledger/ledger.ts";
import type { Anchor, Judged, SideRecord, Verdict } from "../../src/record/ledger/judgement.ts";
import type { EntityRecord } from "../../src/record/ledger/kept.ts";
import type { LedgerRecord } from "../../src/record/ledger/ledger-record.ts";
import { random } from "./generate/random.ts";

/** A statement by its id, and its words. */
export type Judgeable = { readonly id: string; readonly anchor: Anchor };

/** Has a person review, check and tag some of these statements, one entry for each so many. */
export async function judge(ledger: Ledger, statements: readonly Judgeable[]): Promise<void> {
  const judgements = statements.flatMap(judgementsOn);
  for (let at = 0; at < judgements.length; at += BATCH) {
    await write(ledger, "accept", judgements.slice(at, at + BATCH));
  }
}

/** Has a person make sides of whoever speaks first in many documents. */
export async function takeSides(ledger: Ledger, parties: readonly EntityRecord[]): Promise<void> {
  const r = random(17);
  const sides = ["North shore", "South shore", "Observers"].map((name): SideRecord => {
    const members = Array.from({ length: Math.min(40, parties.length) }, () => r.of(parties).id);
    return { kind: "side", id: `side ${name}`, name, members: [...new Set(members)], by: PERSON, at: AT };
  });
  await write(ledger, "side", sides);
}

const BATCH = 1_000;
const PERSON = "Ines Varga";
const AT = "2032-06-01T10:00:00.000Z";

const judgementsOn = ({ id, anchor }: Judgeable, number: number): LedgerRecord[] => {
  const judged = (kind: string): Judged => ({
    id: `${kind} ${id}`,
    target: { kind: "statement", id },
    anchor,
    by: PERSON,
    at: AT,
  });
  const all: LedgerRecord[] = [];
  if (number % 20 === 0) all.push({ ...judged("review"), kind: "review", verdict: "accepted", reason: null });
  if (number % 50 === 0) {
    const verdict = VERDICTS[(number / 50) % VERDICTS.length]!;
    all.push({ ...judged("check"), kind: "check", verdict, reason: null, source: null, on: "2032-06-01" });
  }
  if (number % 30 === 0) all.push({ ...judged("tag"), kind: "tag", tag: `topic ${(number / 30) % 70}` });
  return all;
};

const VERDICTS: readonly Verdict[] = ["supported", "contradicted", "cannot be checked"];

const write = (ledger: Ledger, act: "accept" | "side", record: readonly LedgerRecord[]) =>
  ledger.append(async () => ({
    ...{ act, by: PERSON, subject: null, detail: null, undoes: null },
    ...{ texts: [], record, end: [], vectors: null },
  }));
