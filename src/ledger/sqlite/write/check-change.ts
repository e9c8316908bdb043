import type { Change } from "../../../record/ledger/entry.ts";
import type { LedgerRecord } from "../../../record/ledger/ledger-record.ts";
import { nameRef, type RecordRef } from "../../../record/ledger/record-kind.ts";
import { type Sha256, sha256 } from "../../../text/sha256.ts";
import { lieWithin, spansOf } from "../../spans-of.ts";
import { nearText } from "../exact-text.ts";
import { textWith } from "../reads/entry-reads.ts";
import type { Prepare } from "../statements.ts";

/**
 * Whether a change makes sense on this ledger. One that does not is a bug of whoever planned it and throws, since what
 * is once in the chain can never be mended.
 */
export function checkChange(prepare: Prepare, { record: records, end, texts, vectors }: Change): void {
  expectOnce([...records, ...end]);
  for (const { kind, id } of records) if (id === "" || nearText(id) !== id) throw new Error(`${kind} has no plain id`);
  const given = new Map(texts.map((text) => [sha256(text), text]));
  const lengthOf = openLengths(prepare, given);
  const textOf = openTextsOf(prepare, records);
  for (const record of records) {
    if (record.kind === "document") {
      if (!hasText(prepare, given, record.textHash)) throw new Error(`document ${record.id} comes without its text`);
      given.delete(record.textHash);
    }
    const anchor = "anchor" in record ? record.anchor : null;
    const hash = anchor ? anchor.textHash : textOf(record);
    const length = hash === null ? null : lengthOf(hash);
    if (length !== null && !lieWithin(anchor ? anchor.spans : spansOf(record), length)) {
      throw new Error(`${record.kind} ${record.id} points outside its text`);
    }
  }
  for (const hash of given.keys()) throw new Error(`no document of the change has the text ${hash}`);
  if (vectors && vectors.packed.length % vectors.statements.length !== 0) throw new Error("vectors of unequal length");
}

const expectOnce = (refs: readonly RecordRef[]): void => {
  const seen = new Set<string>();
  for (const name of refs.map(nameRef)) {
    if (seen.has(name)) throw new Error(`${name} is recorded or ended twice`);
    seen.add(name);
  }
};

const hasText = (prepare: Prepare, given: ReadonlyMap<Sha256, string>, hash: Sha256): boolean =>
  given.has(hash) || prepare("SELECT 1 FROM texts WHERE hash = ?").get(hash) !== undefined;

/** The length of a text; null where it was purged. Most records of a change are of one text, so each is loaded once. */
const openLengths = (prepare: Prepare, given: ReadonlyMap<Sha256, string>): ((hash: Sha256) => number | null) => {
  const lengths = new Map(Array.from(given, ([hash, text]) => [hash, text.length]));
  return (hash) => {
    const known = lengths.get(hash);
    if (known !== undefined) return known;
    const length = textWith(prepare, hash)?.length ?? null;
    if (length !== null) lengths.set(hash, length);
    return length;
  };
};

/** The text that a finding's document has, of this change or of the ledger; null for what is no finding in a text. */
const openTextsOf = (prepare: Prepare, records: readonly LedgerRecord[]): ((record: LedgerRecord) => Sha256 | null) => {
  const hashes = new Map<string, Sha256>();
  for (const record of records) if (record.kind === "document") hashes.set(record.id, record.textHash);
  return (record) => {
    if (spansOf(record).length === 0 || !("document" in record) || record.document === null) return null;
    const known = hashes.get(record.document);
    if (known !== undefined) return known;
    const sql = "SELECT text_hash AS hash FROM documents WHERE id = ? ORDER BY version DESC LIMIT 1";
    const row = prepare(sql).get(record.document) as { hash: Sha256 | null } | undefined;
    if (row === undefined) throw new Error(`${record.kind} ${record.id} is of a document that is not there`);
    if (row.hash !== null) hashes.set(record.document, row.hash);
    return row.hash;
  };
};
