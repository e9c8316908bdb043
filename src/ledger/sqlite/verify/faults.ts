import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { LedgerRecord } from "../../../record/ledger/ledger-record.ts";
import { RECORD_KINDS, type RecordKind } from "../../../record/ledger/record-kind.ts";
import { documentOf, TABLES } from "../../columns.ts";
import type { Problem } from "../../verify/problem.ts";
import { nearText, oneText } from "../exact-text.ts";
import { cellsOf } from "../write/rows.ts";

/** What is wrong in the tables beside what their hashes tell: pages, columns, and references that lead nowhere. */
export async function* faults(db: DatabaseSyncInstance): AsyncGenerator<Problem> {
  for (const row of db.prepare("PRAGMA integrity_check(100)").all()) {
    const words = Object.values(row)[0] as string;
    if (words !== "ok") yield { code: "database-damaged", at: "ledger.db", detail: words };
  }
  db.exec("BEGIN");
  try {
    for (const kind of RECORD_KINDS) yield* wrongColumns(db, kind);
    yield* wrongTexts(db);
    for (const [sql, detail] of DANGLING) {
      for (const row of db.prepare(sql).iterate()) {
        yield { code: "link-broken", at: (row as { id: string }).id, detail };
      }
    }
  } finally {
    db.exec("ROLLBACK");
  }
}

function* wrongColumns(db: DatabaseSyncInstance, kind: RecordKind): Generator<Problem> {
  const { table, columns } = TABLES[kind];
  const sql = `SELECT id, document, body${Object.keys(columns)
    .map((name) => `, "${name}"`)
    .join("")} FROM ${table} WHERE body IS NOT NULL`;
  for (const row of db.prepare(sql).iterate() as Iterable<Record<string, unknown>>) {
    const record = JSON.parse(row.body as string) as LedgerRecord;
    const wanted = { id: record.id, document: documentOf(record), ...cellsOf(record) };
    const wrong = Object.entries(wanted).filter(([name, cell]) => row[name] !== cell);
    if (wrong.length === 0) continue;
    const names = wrong.map(([name]) => name).join(", ");
    yield { code: "record-changed", at: record.id, detail: `columns of the ${kind} do not repeat it: ${names}` };
  }
}

/** The near copy is what people read and views quote from; that the exact one has its hash does not prove it. */
function* wrongTexts(db: DatabaseSyncInstance): Generator<Problem> {
  const sql = "SELECT hash, text, exact FROM texts WHERE exact IS NOT NULL";
  for (const row of db.prepare(sql).iterate() as Iterable<{ hash: string; text: string | null; exact: Uint8Array }>) {
    if (row.text === nearText(oneText(row.text, row.exact)!)) continue;
    yield { code: "text-changed", at: row.hash, detail: "the copy for people is not the exact text's" };
  }
}

const DANGLING: readonly (readonly [sql: string, detail: string])[] = [
  [
    "SELECT id FROM links WHERE body IS NOT NULL AND (left NOT IN (SELECT id FROM entities) OR right NOT IN (SELECT id FROM entities))",
    "the link's ends are not both there",
  ],
  [
    "SELECT id FROM statements WHERE body IS NOT NULL AND document NOT IN (SELECT id FROM documents)",
    "the statement's document is not there",
  ],
  [
    "SELECT id FROM documents WHERE body IS NOT NULL AND text_hash NOT IN (SELECT hash FROM texts)",
    "the document's text is not there",
  ],
];
