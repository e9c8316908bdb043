import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { RECORD_KINDS, type RecordKind } from "../../../record/ledger/record-kind.ts";
import { canonicalJson } from "../../../text/canonical-json.ts";
import { documentOf, TABLES } from "../../columns.ts";
import type { Problem } from "../../verify/problem.ts";
import { nearText, oneText } from "../exact-text.ts";
import { parseBody } from "../parse-body.ts";
import { cellsOf } from "../write/rows.ts";
import { wrongForm } from "./wrong-form.ts";

/** What is wrong in the tables beside what their hashes tell: pages, columns, and references that lead nowhere. */
export async function* faults(db: DatabaseSyncInstance): AsyncGenerator<Problem> {
  const wrong = wrongForm(db);
  if (wrong.length > 0) {
    yield { code: "form-changed", at: "ledger.db", detail: `not as a ledger has them: ${wrong.join(", ")}` };
    return;
  }
  for (const row of db.prepare("PRAGMA integrity_check(100)").all()) {
    const words = Object.values(row)[0] as string;
    if (words !== "ok") yield { code: "database-damaged", at: "ledger.db", detail: words };
  }
  db.exec("BEGIN");
  try {
    for (const kind of RECORD_KINDS) {
      yield* wrongColumns(db, kind);
      yield* dangling(db, kind, "document", "document");
    }
    yield* wrongTexts(db);
    yield* entryless(db);
    for (const [kind, column, target] of REFERENCES) yield* dangling(db, kind, column, target);
    yield* textless(db);
  } finally {
    db.exec("ROLLBACK");
  }
}

/** A row without a body was purged, and has no columns either. */
function* wrongColumns(db: DatabaseSyncInstance, kind: RecordKind): Generator<Problem> {
  const { table, columns } = TABLES[kind];
  const names = Object.keys(columns);
  const sql = `SELECT ${["id", "document", "body", ...names].map((name) => `"${name}"`).join(", ")} FROM ${table}`;
  for (const row of db.prepare(sql).iterate() as Iterable<Row>) {
    const wanted = wantedOf(row, names);
    const wrong = Object.keys(wanted ?? {}).filter((name) => row[name] !== wanted?.[name]);
    if (wanted === null) yield { code: "record-changed", at: row.id, detail: `the body is no ${kind}` };
    else if (wrong.length > 0) {
      const detail = `columns of the ${kind} do not repeat it: ${wrong.join(", ")}`;
      yield { code: "record-changed", at: row.id, detail };
    }
  }
}

type Row = Readonly<Record<string, unknown>> & { readonly id: string; readonly body: string | null };

const wantedOf = ({ body }: Row, names: readonly string[]): Readonly<Record<string, unknown>> | null => {
  if (body === null) return Object.fromEntries(["document", ...names].map((name) => [name, null]));
  try {
    const record = parseBody(body);
    return { id: record.id, document: documentOf(record), body: canonicalJson(record), ...cellsOf(record) };
  } catch {
    // Whatever somebody has written there: columns follow from records alone.
    return null;
  }
};

/** The near copy is what people read and views quote from; that the exact one has its hash does not prove it. */
function* wrongTexts(db: DatabaseSyncInstance): Generator<Problem> {
  const sql = "SELECT hash, text, exact FROM texts WHERE exact IS NOT NULL";
  for (const row of db.prepare(sql).iterate() as Iterable<{ hash: string; text: string | null; exact: Uint8Array }>) {
    if (row.text === nearText(oneText(row.text, row.exact)!)) continue;
    yield { code: "text-changed", at: row.hash, detail: "the copy for people is not the exact text's" };
  }
}

const REFERENCES = [
  ["claim", "statement", "statement"],
  ["mention", "entity", "entity"],
  ["statement", "speaker", "entity"],
  ["link", "left", "entity"],
  ["link", "right", "entity"],
] as const satisfies readonly (readonly [kind: RecordKind, column: string, target: RecordKind])[];

/** What was purged has its row still, so that an id that leads nowhere never led anywhere. */
function* dangling(db: DatabaseSyncInstance, kind: RecordKind, column: string, to: RecordKind): Generator<Problem> {
  const sql = `SELECT id FROM ${TABLES[kind].table} AS r WHERE r."${column}" IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM ${TABLES[to].table} AS t WHERE t.id = r."${column}")`;
  for (const row of db.prepare(sql).iterate() as Iterable<{ id: string }>) {
    yield { code: "link-broken", at: row.id, detail: `the ${kind}'s ${column} is a ${to} that is not there` };
  }
}

/** No entry knows of a row that was recorded or ended by one that is not there. */
function* entryless(db: DatabaseSyncInstance): Generator<Problem> {
  const rows = db.prepare('SELECT "table" AS name, rowid AS version FROM pragma_foreign_key_check').all() as Orphan[];
  for (const { name, version } of rows) {
    yield { code: "chain-broken", at: `${name} ${version}`, detail: "is of an entry that is not there" };
  }
}

type Orphan = { readonly name: string; readonly version: number };

function* textless(db: DatabaseSyncInstance): Generator<Problem> {
  const sql = "SELECT id FROM documents WHERE text_hash IS NOT NULL AND text_hash NOT IN (SELECT hash FROM texts)";
  for (const row of db.prepare(sql).iterate() as Iterable<{ id: string }>) {
    yield { code: "text-missing", at: row.id, detail: "the document's text is not there" };
  }
}
