import { canonicalJson } from "../../text/canonical-json.ts";
import { type Sha256, sha256 } from "../../text/sha256.ts";
import { entryHash, payloadHash, saltedHash } from "../chain/hash-entry.ts";
import { documentOf } from "../columns.ts";
import type { Replayed } from "../replayed.ts";
import type { Problem, ProblemCode } from "./problem.ts";

/** What is wrong with one entry and what it recorded, given the number and hash of the one before. */
export function verifyEntry(
  one: Replayed,
  before: { readonly seq: number; readonly hash: Sha256 },
): readonly Problem[] {
  const { entry, salt, detailHash, recorded, ended } = one;
  const problems: Problem[] = [];
  const name = `entry ${entry.seq}`;
  const found = (code: ProblemCode, detail: string) => problems.push({ code, at: name, detail });
  if (entry.seq !== before.seq + 1) found("chain-broken", `follows entry ${before.seq}`);
  if (entry.previous !== before.hash) found("chain-broken", "does not begin with the hash of the entry before");
  if (entry.detail !== null && (salt === null || saltedHash(salt, canonicalJson(entry.detail)) !== detailHash)) {
    found("entry-changed", "its detail is not what was recorded");
  }
  if (entry.detail === null && detailHash !== null && salt !== null) found("entry-changed", "its detail is gone");
  if (payloadHash({ detailHash, recorded, ended }) !== entry.payloadHash) {
    found("entry-changed", "what it recorded or ended is not what its hash covers");
  }
  if (entryHash(entry) !== entry.hash) found("entry-changed", "does not have its hash");
  return [...problems, ...wrongRecords(one), ...wrongTexts(one)];
}

const wrongRecords = ({ entry, salt, recorded }: Replayed): Problem[] =>
  recorded.flatMap(({ kind, id, document, record, hash }): Problem[] => {
    const wrong = (detail: string): Problem[] => [{ code: "record-changed", at: id, detail }];
    if (record === null) return document === null ? [] : wrong(`the ${kind} was purged and has a document still`);
    if (salt === null) return wrong(`the ${kind} stands there, and the salt of its entry ${entry.seq} was removed`);
    if (record.id !== id || record.kind !== kind) return wrong(`the ${kind} bears another id or kind`);
    if (saltedHash(salt, canonicalJson(record)) !== hash) {
      return wrong(`the ${kind} is not what entry ${entry.seq} recorded`);
    }
    return document === documentOf(record) ? [] : wrong(`the ${kind} is of another document`);
  });

const wrongTexts = ({ entry, recorded, texts }: Replayed): Problem[] =>
  texts.flatMap(({ hash, text }): Problem[] => {
    const wrong = (detail: string): Problem[] => [{ code: "text-changed", at: hash, detail }];
    if (text !== null && sha256(text) !== hash) return wrong("the text does not have its hash");
    const isNamed = recorded.some(({ kind, record }) =>
      record === null ? kind === "document" : record.kind === "document" && record.textHash === hash,
    );
    return isNamed ? [] : wrong(`no document of entry ${entry.seq}, with which it stands, names the text`);
  });
