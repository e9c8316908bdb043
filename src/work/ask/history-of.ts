import type { AsOf, Reads } from "../../ledger/ledger.ts";
import type { Happened } from "../../present/answers/records/shown.ts";
import type { Version } from "../../record/ledger/ledger-record.ts";
import { entryAt } from "../judge/find/entry-at.ts";

/** The entries that wrote or ended these versions, and those that are about their record, oldest first. */
export async function historyOf(
  now: Reads,
  id: string,
  { versions, asOf }: { readonly versions: readonly Version[]; readonly asOf: AsOf },
): Promise<Happened[]> {
  const recorded = new Set(versions.map((version) => version.recorded));
  const ended = new Set(versions.map((version) => version.ended).filter((seq) => seq !== null));
  const entries = new Map((await now.entries({ subject: id, limit: LONGEST })).map((entry) => [entry.seq, entry]));
  for (const seq of [...recorded, ...ended]) {
    const entry = entries.get(seq) ?? (await entryAt(now, seq));
    if (entry) entries.set(seq, entry);
  }
  return [...entries.values()]
    .filter(({ seq }) => asOf === null || seq <= asOf)
    .sort((a, b) => a.seq - b.seq)
    .map((entry) => ({ entry, recorded: recorded.has(entry.seq), ended: ended.has(entry.seq) }));
}

/** Entries about one record that are looked at; nobody judges one record more often. */
const LONGEST = 1000;
