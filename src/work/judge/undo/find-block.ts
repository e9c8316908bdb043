import type { Reads } from "../../../ledger/ledger.ts";
import type { Entry, EntryAct } from "../../../record/ledger/entry.ts";
import type { Version } from "../../../record/ledger/ledger-record.ts";
import { nameRef } from "../../../record/ledger/record-kind.ts";
import { canonicalJson } from "../../../text/canonical-json.ts";
import { entryAt } from "../find/entry-at.ts";
import { findLostHome } from "./find-lost-home.ts";
import { findTenant } from "./find-tenant.ts";
import { inForce } from "./in-force.ts";
import { laterEntries } from "./later-entries.ts";

/** A later entry that rests on what this one did; null where none does. */
export async function findBlock(now: Reads, entry: Entry): Promise<Entry | null> {
  const { recorded, ended } = await now.changed(entry.seq);
  const replaced = new Set(recorded.map(nameRef));
  for (const version of recorded) {
    const block = await laterEnd(now, version);
    if (block) return block;
  }
  for (const version of ended.filter((one) => !replaced.has(nameRef(one)))) {
    const live = await liveVersion(now, version);
    if (live) return entryAt(now, live.recorded);
  }
  const back = new Set(ended.map(nameRef));
  const going = recorded.filter((one) => !back.has(nameRef(one)));
  return (
    (await findLostHome(now, ended)) ??
    (await findTenant(now, { going, seq: entry.seq })) ??
    laterJudgement(now, entry, recorded)
  );
}

/** What has ended a version, or changed it, and was not itself taken back since. */
const laterEnd = async (now: Reads, version: Version): Promise<Entry | null> => {
  if (version.ended === null) return null;
  const live = await liveVersion(now, version);
  if (live && saysTheSame(live, version)) return null;
  const since = (await now.versions(version.id)).filter(
    ({ kind, recorded }) => kind === version.kind && recorded >= version.recorded,
  );
  for (const { ended } of since) {
    const entry = ended === null ? null : await entryAt(now, ended);
    if (entry && (await inForce(now, entry))) return entry;
  }
  return entryAt(now, version.ended);
};

/** A reading of the document anew may have put a judgement on another record with the same words. */
const saysTheSame = (live: Version, version: Version): boolean => {
  const [now, before] = [live, version].map(({ record }) => canonicalJson({ ...record, target: null, anchor: null }));
  return now === before;
};

/** A judgement that was made on the words as this entry has left them. */
const laterJudgement = async (now: Reads, { seq }: Entry, recorded: readonly Version[]): Promise<Entry | null> => {
  for (const { kind, id } of recorded) {
    if (!FINDINGS.includes(kind)) continue;
    for await (const later of laterEntries(now, { subject: id, after: seq })) {
      if (ON_THE_WORDS.includes(later.act) && (await inForce(now, later))) return later;
    }
  }
  return null;
};

const liveVersion = async (now: Reads, { kind, id }: Version): Promise<Version | undefined> =>
  (await now.versions(id)).find((one) => one.kind === kind && one.ended === null);

const FINDINGS: readonly Version["kind"][] = ["statement", "claim", "mention", "document"];
const ON_THE_WORDS: readonly EntryAct[] = ["accept", "correct", "withdraw", "check", "set"];
