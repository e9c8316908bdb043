import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { Change, Entry } from "../../../record/ledger/entry.ts";
import type { LedgerRecord } from "../../../record/ledger/ledger-record.ts";
import type { RecordRef } from "../../../record/ledger/record-kind.ts";
import { canonicalJson } from "../../../text/canonical-json.ts";
import { type Sha256, sha256 } from "../../../text/sha256.ts";
import { entryHash, payloadHash, saltedHash } from "../../chain/hash-entry.ts";
import { documentOf, TABLES } from "../../columns.ts";
import { openProjector } from "../ask/project.ts";
import { nearText, twoColumns } from "../exact-text.ts";
import { headOf, textWith } from "../reads/entry-reads.ts";
import type { Prepare } from "../statements.ts";

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
  prepare(
    "INSERT INTO entries (seq, at, by_name, tool, act, subject, detail, undoes, salt, detail_hash, payload_hash, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
  ).run(
    seq,
    entry.at,
    entry.by,
    tool,
    entry.act,
    entry.subject,
    entry.detail,
    entry.undoes,
    salt,
    detailHash,
    entry.payloadHash,
    entry.previous,
    entry.hash,
  );

  for (const text of change.texts) keepText(prepare, text, seq);
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

const endRow = (prepare: Prepare, { kind, id }: RecordRef, seq: number) => {
  const { changes } = prepare(`UPDATE ${TABLES[kind].table} SET ended = ? WHERE id = ? AND ended IS NULL`).run(seq, id);
  if (Number(changes) !== 1) throw new Error(`${kind} ${id} is to be ended and is not live`);
};

const insertRow = (prepare: Prepare, record: LedgerRecord, hash: Sha256, seq: number): number => {
  const { table, columns } = TABLES[record.kind];
  const names = Object.keys(columns);
  const cells = Object.values(columns).map((of) => (of as (record: LedgerRecord) => string | number | null)(record));
  const sql = `INSERT INTO ${table} (id, document, recorded, hash, body${names.map((name) => `, "${name}"`).join("")})
    VALUES (?, ?, ?, ?, ?${", ?".repeat(names.length)})`;
  const near = cells.map((cell) => (typeof cell === "string" ? nearText(cell) : cell));
  return Number(
    prepare(sql).run(record.id, documentOf(record), seq, hash, canonicalJson(record), ...near).lastInsertRowid,
  );
};

const keepText = (prepare: Prepare, text: string, seq: number) => {
  const { near, exact } = twoColumns(text);
  prepare("INSERT INTO texts (hash, recorded, text, exact) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING").run(
    sha256(text),
    seq,
    near,
    exact,
  );
};

const keepVectors = (prepare: Prepare, { document, model, statements, packed }: NonNullable<Change["vectors"]>) =>
  prepare("INSERT OR REPLACE INTO vectors (document, model, statements, packed) VALUES (?, ?, ?, ?)").run(
    document,
    model,
    JSON.stringify(statements),
    new Uint8Array(packed.buffer, packed.byteOffset, packed.byteLength),
  );
