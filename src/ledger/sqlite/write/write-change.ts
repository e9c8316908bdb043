import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { Change, Entry } from "../../../record/ledger/entry.ts";
import type { LedgerRecord } from "../../../record/ledger/ledger-record.ts";
import type { RecordRef } from "../../../record/ledger/record-kind.ts";
import { canonicalJson } from "../../../text/canonical-json.ts";
import { sha256 } from "../../../text/sha256.ts";
import { entryHash, payloadHash, saltedHash } from "../../chain/hash-entry.ts";
import { TABLES } from "../../columns.ts";
import { openProjector } from "../ask/project.ts";
import { nearText } from "../exact-text.ts";
import { headOf, textWith } from "../reads/entry-reads.ts";
import type { Prepare } from "../statements.ts";
import { insertEntry } from "./insert-entry.ts";
import { endRow, insertRow, keepText } from "./rows.ts";

/** What an entry takes from outside: the time and a salt of its own. */
export type Stamp = { readonly at: string; readonly salt: string; readonly tool: string };

/** Writes a change within the transaction that is open; gives its entry. */
export function writeChange(db: DatabaseSyncInstance, prepare: Prepare, change: Change, stamp: Stamp): Entry {
  const head = headOf(prepare);
  const seq = head.seq + 1;
  const { salt, tool } = stamp;
  // The log is prose beside the records, which hold every character exactly.
  const detail = change.detail && nearText(change.detail);
  const news = change.record.filter((record) => !isLiveAlready(prepare, record));
  const ended = [
    ...change.end,
    ...news.filter((record) => isLive(prepare, record)).map(({ kind, id }) => ({ kind, id })),
  ];
  const rows = news.map((record) => ({ record, kind: record.kind, id: record.id, hash: saltedHash(salt, record) }));
  const detailHash = detail === null ? null : saltedHash(salt, detail);
  const unhashed = {
    seq,
    // A clock that was set back must not put an entry before the one that it follows.
    at: stamp.at > head.at ? stamp.at : head.at,
    by: change.by && nearText(change.by),
    tool,
    act: change.act,
    subject: change.subject && nearText(change.subject),
    undoes: change.undoes,
    payloadHash: payloadHash({ detailHash, recorded: rows, ended }),
    previous: head.hash,
  };
  const entry: Entry = { ...unhashed, detail, hash: entryHash(unhashed) };
  insertEntry(prepare, entry, { salt, detailHash });
  for (const text of change.texts) keepText(prepare, { hash: sha256(text), text }, seq);
  const projector = openProjector(db, (hash) => textWith(prepare, hash));
  for (const ref of ended) {
    endRow(prepare, ref, seq);
    projector.ended(ref);
  }
  for (const { record, hash } of rows) projector.inserted(insertRow(prepare, record, hash, seq), record);
  if (change.vectors) keepVectors(prepare, change.vectors);
  projector.settle();
  return entry;
}

const isLive = (prepare: Prepare, { kind, id }: RecordRef): boolean =>
  prepare(`SELECT 1 FROM ${TABLES[kind].table} WHERE id = ? AND ended IS NULL`).get(id) !== undefined;

const isLiveAlready = (prepare: Prepare, record: LedgerRecord): boolean => {
  const row = prepare(`SELECT body FROM ${TABLES[record.kind].table} WHERE id = ? AND ended IS NULL`).get(record.id);
  return (row as { body: string | null } | undefined)?.body === canonicalJson(record);
};

const keepVectors = (prepare: Prepare, { document, model, statements, packed }: NonNullable<Change["vectors"]>) =>
  prepare("INSERT OR REPLACE INTO vectors (document, model, statements, packed) VALUES (?, ?, ?, ?)").run(
    document,
    model,
    JSON.stringify(statements),
    new Uint8Array(packed.buffer, packed.byteOffset, packed.byteLength),
  );
