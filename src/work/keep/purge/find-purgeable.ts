import type { Reads } from "../../../ledger/ledger.ts";
import { originalsOf } from "../../../ledger/originals-of.ts";
import { Failure } from "../../../record/failure.ts";
import { JUDGEMENT_KINDS } from "../../../record/ledger/judgement.ts";
import type { LedgerRecord, Version } from "../../../record/ledger/ledger-record.ts";
import type { RecordKind, RecordRef } from "../../../record/ledger/record-kind.ts";
import type { Sha256 } from "../../../text/sha256.ts";
import { ambiguous, findRefs } from "../../judge/find/find-record.ts";
import type { Purgeable } from "./purgeable.ts";

/**
 * What a purge of the record with this id, or the beginning of one, would take. Throws `Failure` "no-such-record",
 * "ambiguous-id", "purged" where it is gone already, and "bad-option" for what goes only with its document.
 */
export async function findPurgeable(now: Reads, prefix: string): Promise<Purgeable> {
  const refs = await findRefs(now, prefix);
  if (refs.length > 1) throw ambiguous(prefix, refs);
  const [target] = refs;
  if (target === undefined) throw new Failure("no-such-record", `no record's id begins with ${prefix}`);
  const versions = (await now.versions(target.id)).filter(({ kind }) => kind === target.kind);
  if (versions.every(({ record }) => record === null)) {
    throw new Failure("purged", `${target.kind} ${target.id} was removed for good already`);
  }
  const title = titleOf(versions.findLast(({ record }) => record !== null)!.record!);
  if (target.kind === "document") return { target, title, ...(await ofDocument(now, target.id, versions)) };
  if (!ALONE.includes(target.kind)) throw refusal(target, versions);
  const live = versions.some(({ ended }) => ended === null) ? [target] : [];
  return { target, title, records: [target], live, texts: [], originals: [], shared: [], related: [] };
}

const ALONE: readonly RecordKind[] = [...JUDGEMENT_KINDS, "side"];

const titleOf = (record: LedgerRecord): string | null => {
  if (record.kind === "document") return record.title;
  if (record.kind === "note") return record.text;
  if (record.kind === "tag") return record.tag;
  if (record.kind === "side") return record.name;
  return "reason" in record ? record.reason : null;
};

const refusal = ({ kind, id }: RecordRef, versions: readonly Version[]): Failure => {
  if (kind === "purge") return new Failure("purged", `${id} is the tombstone of what was removed`);
  const record = versions.at(-1)?.record;
  const document = record && "document" in record ? record.document : null;
  const mend = document === null ? "undo takes it back" : `purge its document, ${document}`;
  return new Failure("bad-option", `${id} is a ${kind}, which is not purged by itself: ${mend}`);
};

const ofDocument = async (
  now: Reads,
  id: string,
  versions: readonly Version[],
): Promise<Omit<Purgeable, "target" | "title">> => {
  const records = await now.hanging(id);
  const live: RecordRef[] = [];
  const sightings: Version[] = [];
  for (const ref of records) {
    if (await now.live(ref.kind, ref.id)) live.push(ref);
    if (ref.kind === "sighting") sightings.push(...(await now.versions(ref.id)));
  }
  const own = versions.flatMap(({ record }) => (record?.kind === "document" ? [record] : []));
  const texts = await divide(
    now,
    id,
    own.map(({ textHash }) => textHash),
  );
  const originals = await divide(now, id, originalsOf([...versions, ...sightings]));
  return {
    records,
    live,
    texts: texts.alone,
    originals: originals.alone,
    shared: [...texts.shared, ...originals.shared],
    related: await relatedTo(now, id, own.at(-1)?.key ?? null),
  };
};

const divide = async (now: Reads, id: string, hashes: readonly Sha256[]) => {
  const alone: Sha256[] = [];
  const shared: { hash: Sha256; documents: number }[] = [];
  for (const hash of new Set(hashes)) {
    const others = (await now.naming(hash)).filter((one) => one !== id);
    if (others.length === 0) alone.push(hash);
    else shared.push({ hash, documents: others.length });
  }
  return { alone, shared };
};

const relatedTo = async (now: Reads, id: string, key: string | null): Promise<readonly string[]> => {
  const same = key === null ? [] : await now.list("document", { key });
  const related = [...same, ...(await now.list("document", { translation_of: id }))];
  return [...new Set(related.map((one) => one.id))].filter((one) => one !== id);
};
