import type { Change, Entry } from "../../../record/ledger/entry.ts";
import type { LedgerRecord } from "../../../record/ledger/ledger-record.ts";
import { canonicalJson } from "../../../text/canonical-json.ts";
import { sha256 } from "../../../text/sha256.ts";
import { entryHash, payloadHash, saltedHash } from "../../chain/hash-entry.ts";
import { TABLES } from "../../columns.ts";
import { openProjector } from "../ask/project.ts";
import { nearText } from "../exact-text.ts";
import type { Writing } from "../open-writer.ts";
import { headOf, textWith } from "../reads/entry-reads.ts";
import type { Prepare } from "../statements.ts";
import { checkChange } from "./check-change.ts";
import { insertEntry } from "./insert-entry.ts";
import { endRow, insertRow, keepText } from "./rows.ts";

/** What an entry takes from outside: the time and a salt of its own. */
export type Stamp = { readonly at: string; readonly salt: string; readonly tool: string };

/** Writes a change within the transaction that is open; gives its entry. Throws where the change makes no sense. */
export function writeChange({ db, prepare }: Pick<Writing, "db" | "prepare">, change: Change, stamp: Stamp): Entry {
  checkChange(prepare, change);
  const { salt, tool } = stamp;
  const { news, replaced } = compare(prepare, change.record);
  const ended = [...change.end, ...replaced];
  const rows = news.map(({ record, body }) => {
    return { record, body, kind: record.kind, id: record.id, hash: saltedHash(salt, body) };
  });
  // The log is prose beside the records, which hold every character exactly.
  const detail = change.detail && nearText(change.detail);
  const detailHash = detail === null ? null : saltedHash(salt, canonicalJson(detail));
  const head = headOf(prepare);
  const unhashed = {
    seq: head.seq + 1,
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
  for (const text of change.texts) keepText(prepare, { hash: sha256(text), text }, entry.seq);
  const projector = openProjector(db, (hash) => textWith(prepare, hash));
  for (const ref of ended) {
    endRow(prepare, ref, entry.seq);
    projector.ended(ref);
  }
  for (const row of rows) projector.inserted(insertRow(prepare, row, entry.seq), row.record);
  if (change.vectors) keepVectors(prepare, change.vectors);
  projector.settle();
  return entry;
}

type New = { readonly record: LedgerRecord; readonly body: string };

/** What of these is new, and whose place it takes; a record that is live as it is needs no second version. */
const compare = (prepare: Prepare, records: readonly LedgerRecord[]) => {
  const news: New[] = [];
  const replaced: Change["end"][number][] = [];
  for (const record of records) {
    const { kind, id } = record;
    const body = canonicalJson(record);
    const live = prepare(`SELECT body FROM ${TABLES[kind].table} WHERE id = ? AND ended IS NULL`).get(id);
    if ((live as { body: string | null } | undefined)?.body === body) continue;
    news.push({ record, body });
    if (live) replaced.push({ kind, id });
  }
  return { news, replaced };
};

const keepVectors = (prepare: Prepare, { document, model, statements, packed }: NonNullable<Change["vectors"]>) =>
  prepare("INSERT OR REPLACE INTO vectors (document, model, statements, packed) VALUES (?, ?, ?, ?)").run(
    document,
    model,
    JSON.stringify(statements),
    new Uint8Array(packed.buffer, packed.byteOffset, packed.byteLength),
  );
