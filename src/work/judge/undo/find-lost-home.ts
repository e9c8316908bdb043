import type { Reads } from "../../../ledger/ledger.ts";
import type { Entry } from "../../../record/ledger/entry.ts";
import type { LedgerRecord, Version } from "../../../record/ledger/ledger-record.ts";
import { nameRef, type RecordRef } from "../../../record/ledger/record-kind.ts";
import { entryAt } from "../find/entry-at.ts";

/**
 * The entry that has ended what one of these records stands in, so that it would come back into nothing: a claim's
 * statement, or a document; null where all of that is there, or comes back with it.
 */
export async function findLostHome(now: Reads, back: readonly Version[]): Promise<Entry | null> {
  const together = new Set(back.map(nameRef));
  const homes = new Map(back.flatMap(({ record }) => homesOf(record)).map((home) => [nameRef(home), home]));
  for (const [name, { kind, id }] of homes) {
    if (together.has(name) || (await now.live(kind, id))) continue;
    const last = (await now.versions(id)).filter((version) => version.kind === kind).at(-1);
    if (last?.ended) return entryAt(now, last.ended);
  }
  return null;
}

const homesOf = (record: LedgerRecord | null): readonly RecordRef[] => [
  ...(record && "document" in record && record.document !== null
    ? [{ kind: "document" as const, id: record.document }]
    : []),
  ...(record?.kind === "claim" && record.statement !== null
    ? [{ kind: "statement" as const, id: record.statement }]
    : []),
];
