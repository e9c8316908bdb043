import { type Sha256, sha256 } from "../../text/sha256.ts";
import { entryHash, payloadHash, saltedHash } from "../chain/hash-entry.ts";
import type { Replayed } from "../replayed.ts";
import type { Problem, ProblemCode } from "./problem.ts";

/** What is wrong with one entry and what it recorded, given the number and hash of the one before. */
export function verifyEntry(
  { entry, salt, detailHash, recorded, ended, texts }: Replayed,
  before: { readonly seq: number; readonly hash: Sha256 },
): readonly Problem[] {
  const problems: Problem[] = [];
  const found = (code: ProblemCode, at: string, detail: string) => problems.push({ code, at, detail });
  const name = `entry ${entry.seq}`;
  if (entry.seq !== before.seq + 1) found("chain-broken", name, `follows entry ${before.seq}`);
  if (entry.previous !== before.hash) found("chain-broken", name, "does not begin with the hash of the entry before");
  for (const { kind, id, record, hash } of recorded) {
    if (record === null) continue;
    if (salt === null) found("record-changed", id, `the ${kind} stands there, and the salt of its ${name} was removed`);
    else if (saltedHash(salt, record) !== hash) found("record-changed", id, `the ${kind} is not what ${name} recorded`);
    if (record.id !== id || record.kind !== kind) found("record-changed", id, `the ${kind} bears another id or kind`);
  }
  if (entry.detail !== null && (salt === null || saltedHash(salt, entry.detail) !== detailHash)) {
    found("entry-changed", name, "its detail is not what was recorded");
  }
  if (entry.detail === null && detailHash !== null && salt !== null) found("entry-changed", name, "its detail is gone");
  if (payloadHash({ detailHash, recorded, ended }) !== entry.payloadHash) {
    found("entry-changed", name, "what it recorded or ended is not what its hash covers");
  }
  if (entryHash(entry) !== entry.hash) found("entry-changed", name, "does not have its hash");
  for (const { hash, text } of texts) {
    if (text !== null && sha256(text) !== hash) found("text-changed", hash, "the text does not have its hash");
  }
  return problems;
}
