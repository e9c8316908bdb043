import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { RECORD_KINDS, type RecordRef } from "../../../record/ledger/record-kind.ts";
import type { Sha256 } from "../../../text/sha256.ts";
import { TABLES } from "../../columns.ts";
import type { Replayed } from "../../replayed.ts";
import { type EntryRow, entryOf } from "../entry-row.ts";
import { oneText } from "../exact-text.ts";
import { expectAfter } from "../expect-after.ts";
import { parseBody } from "../parse-body.ts";
import { type Prepare, prepareOnce } from "../statements.ts";

/** Every entry with all that hangs on it, as the ledger stood when this began: written to or not, it is of one moment. */
export async function* replay(db: DatabaseSyncInstance): AsyncGenerator<Replayed> {
  const prepare = prepareOnce(db);
  db.exec("BEGIN");
  try {
    // The connection reads other tables in between, so that a page of entries is taken at a time.
    for (let last = 0; ; ) {
      const rows = prepare("SELECT * FROM entries WHERE seq > ? ORDER BY seq LIMIT 500").all(last) as EntryRow[];
      for (const row of rows) {
        expectAfter(row.seq, last);
        yield replayEntry(prepare, row);
        last = row.seq;
      }
      if (rows.length === 0) return;
    }
  } finally {
    db.exec("ROLLBACK");
  }
}

const replayEntry = (prepare: Prepare, row: EntryRow): Replayed => ({
  entry: entryOf(row),
  salt: row.salt,
  detailHash: row.detail_hash as Sha256 | null,
  recorded: RECORD_KINDS.flatMap((kind) => {
    const sql = `SELECT id, document, recorded, ended, hash, body FROM ${TABLES[kind].table} WHERE recorded = ? ORDER BY version`;
    return (prepare(sql).all(row.seq) as RecordRow[]).map(({ body, hash, ...version }) => ({
      kind,
      ...version,
      hash: hash as Sha256,
      record: body === null ? null : parseBody(body),
    }));
  }),
  ended: RECORD_KINDS.flatMap((kind): RecordRef[] => {
    const rows = prepare(`SELECT id FROM ${TABLES[kind].table} WHERE ended = ? ORDER BY version`).all(row.seq);
    return (rows as { id: string }[]).map(({ id }) => ({ kind, id }));
  }),
  texts: (
    prepare("SELECT hash, text, exact FROM texts WHERE recorded = ? ORDER BY hash").all(row.seq) as TextRow[]
  ).map(({ hash, text, exact }) => ({ hash: hash as Sha256, text: oneText(text, exact) })),
});

type RecordRow = {
  readonly id: string;
  readonly document: string | null;
  readonly recorded: number;
  readonly ended: number | null;
  readonly hash: string;
  readonly body: string | null;
};
type TextRow = { readonly hash: string; readonly text: string | null; readonly exact: Uint8Array | null };
