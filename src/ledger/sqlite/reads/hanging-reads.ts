import { JUDGEMENT_KINDS } from "../../../record/ledger/judgement.ts";
import { nameRef, RECORD_KINDS, type RecordKind, type RecordRef } from "../../../record/ledger/record-kind.ts";
import type { Sha256 } from "../../../text/sha256.ts";
import { TABLES } from "../../columns.ts";
import type { Prepare } from "../statements.ts";

/** Every record of a document, the links of its entities, and all that persons have said of any of these; of any version. */
export function hangingOn(prepare: Prepare, document: string): RecordRef[] {
  const own = RECORD_KINDS.flatMap((kind) => idsWhere(prepare, kind, "document = ?", document));
  const found = new Map(own.map((ref) => [nameRef(ref), ref]));
  const entities = JSON.stringify(own.filter(({ kind }) => kind === "entity").map(({ id }) => id));
  const ends = `left IN ${LISTED} OR right IN ${LISTED}`;
  const links = idsWhere(prepare, "link", ends, entities, entities);
  // A judgement can be about a judgement.
  for (let news = [...own, ...links]; news.length > 0; ) {
    for (const ref of news) found.set(nameRef(ref), ref);
    news = judgementsOf(prepare, news).filter((ref) => !found.has(nameRef(ref)));
  }
  return [...found.values()];
}

/** The documents that name this text or original in a version that was not purged. */
export function documentsNaming(prepare: Prepare, hash: Sha256): string[] {
  const sql = `SELECT id FROM documents WHERE bytes = ? UNION SELECT id FROM documents WHERE text_hash = ?
    UNION SELECT document FROM sightings WHERE original = ?`;
  return (prepare(sql).all(hash, hash, hash) as { id: string }[]).map(({ id }) => id);
}

// What persons have said of these records.
function judgementsOf(prepare: Prepare, refs: readonly RecordRef[]): RecordRef[] {
  return RECORD_KINDS.flatMap((of) => {
    const ids = JSON.stringify(refs.filter(({ kind }) => kind === of).map(({ id }) => id));
    if (ids === "[]") return [];
    return JUDGEMENT_KINDS.flatMap((kind) =>
      idsWhere(prepare, kind, `target_kind = ? AND target IN ${LISTED}`, of, ids),
    );
  });
}

const LISTED = "(SELECT value FROM json_each(?))";

const idsWhere = (prepare: Prepare, kind: RecordKind, condition: string, ...values: readonly string[]): RecordRef[] => {
  const sql = `SELECT DISTINCT id FROM ${TABLES[kind].table} WHERE ${condition}`;
  return (prepare(sql).all(...values) as { id: string }[]).map(({ id }) => ({ kind, id }));
};
