import type { LedgerRecord } from "../../../record/ledger/ledger-record.ts";
import type { RecordRef } from "../../../record/ledger/record-kind.ts";
import type { Sha256 } from "../../../text/sha256.ts";
import { type Cell, documentOf, TABLES } from "../../columns.ts";
import { nearText, twoColumns } from "../exact-text.ts";
import type { Prepare } from "../statements.ts";

/** A version to be written: a record, its canonical JSON, and the hash of that with its entry's salt. */
export type NewRow = { readonly record: LedgerRecord; readonly body: string; readonly hash: Sha256 };

/** Writes a new live version; gives its row's number. */
export function insertRow(prepare: Prepare, { record, body, hash }: NewRow, seq: number): number {
  const cells = cellsOf(record);
  const names = Object.keys(cells).map((name) => `, "${name}"`);
  const sql = `INSERT INTO ${TABLES[record.kind].table} (id, document, recorded, hash, body${names.join("")})
    VALUES (?, ?, ?, ?, ?${", ?".repeat(names.length)})`;
  const values = [record.id, documentOf(record), seq, hash, body, ...Object.values(cells)];
  return Number(prepare(sql).run(...values).lastInsertRowid);
}

/** The columns beside a record's body, as SQLite can hold them. */
export function cellsOf(record: LedgerRecord): Readonly<Record<string, Cell>> {
  const columns = Object.entries(TABLES[record.kind].columns) as [string, (record: LedgerRecord) => Cell][];
  return Object.fromEntries(
    columns.map(([name, of]) => {
      const cell = of(record);
      return [name, typeof cell === "string" ? nearText(cell) : cell];
    }),
  );
}

/** Writes a version whose record was purged: that it was there, and its hash. */
export function insertPurgedRow(
  prepare: Prepare,
  { kind, id, hash }: RecordRef & { readonly hash: Sha256 },
  seq: number,
): void {
  prepare(`INSERT INTO ${TABLES[kind].table} (id, recorded, hash) VALUES (?, ?, ?)`).run(id, seq, hash);
}

/** Ends the live version of a record; that there is none is a bug of whoever planned it. */
export function endRow(prepare: Prepare, { kind, id }: RecordRef, seq: number): void {
  const { changes } = prepare(`UPDATE ${TABLES[kind].table} SET ended = ? WHERE id = ? AND ended IS NULL`).run(seq, id);
  if (Number(changes) !== 1) throw new Error(`${kind} ${id} is to be ended and is not live`);
}

/** Keeps a text under its hash, once. */
export function keepText(
  prepare: Prepare,
  { hash, text }: { readonly hash: Sha256; readonly text: string | null },
  seq: number,
): void {
  const { near, exact } = text === null ? { near: null, exact: null } : twoColumns(text);
  // A text that was purged is there again when somebody adds it again.
  prepare(`INSERT INTO texts (hash, recorded, text, exact) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET text = excluded.text, exact = excluded.exact WHERE text IS NULL`).run(
    hash,
    seq,
    near,
    exact,
  );
}
