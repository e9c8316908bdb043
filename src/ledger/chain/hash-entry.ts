import type { Entry } from "../../record/ledger/entry.ts";
import type { RecordRef } from "../../record/ledger/record-kind.ts";
import { canonicalJson } from "../../text/canonical-json.ts";
import { type Sha256, sha256 } from "../../text/sha256.ts";

/**
 * The audit chain. What an entry recorded is hashed record by record, each with the entry's salt before it; the entry's
 * payload is the list of those hashes and of the ids that it ended; the entry's hash covers its payload's hash and the
 * hash of the entry before. So a body can be removed without breaking the chain, and the salt, removed with it, keeps
 * anybody from trying out what stood there: a reason for a purge or a short note could be guessed from a bare hash. The
 * entry's detail goes in the same way, since it may name whoever is to be forgotten.
 */
export const HASH_OF_NOTHING: Sha256 = sha256("");

/** The hash under which a record, or an entry's detail, goes into the chain; `canonical` is its canonical JSON. */
export function saltedHash(salt: string, canonical: string): Sha256 {
  return sha256(`${salt}\n${canonical}`);
}

/** What an entry did, as its hash covers it. */
export type Payload = {
  readonly detailHash: Sha256 | null;
  readonly recorded: readonly (RecordRef & { readonly hash: Sha256 })[];
  /** Also those that a new version took the place of. */
  readonly ended: readonly RecordRef[];
};

/** The hash of what an entry did; the order in which rows are listed makes no difference. */
export function payloadHash({ detailHash, recorded, ended }: Payload): Sha256 {
  const lines = [
    ...recorded.map(({ kind, id, hash }) => `record ${kind} ${canonicalJson(id)} ${hash}`),
    ...ended.map(({ kind, id }) => `end ${kind} ${canonicalJson(id)}`),
  ].sort();
  return sha256([`detail ${detailHash ?? "-"}`, ...lines].join("\n"));
}

/** The hash of an entry, with which the next one begins. */
export function entryHash(entry: Omit<Entry, "hash" | "detail">): Sha256 {
  const { seq, at, by, tool, act, subject, undoes, payloadHash: payload, previous } = entry;
  return sha256(canonicalJson({ seq, at, by, tool, act, subject, undoes, payload, previous }));
}
