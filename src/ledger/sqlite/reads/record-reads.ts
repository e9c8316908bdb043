import type { RecordOf, Version } from "../../../record/ledger/ledger-record.ts";
import { RECORD_KINDS, type RecordKind, type RecordRef } from "../../../record/ledger/record-kind.ts";
import { TABLES } from "../../columns.ts";
import type { AsOf, Where } from "../../ledger.ts";
import { liveAt } from "../ask/condition.ts";
import { nearText } from "../exact-text.ts";
import { parseBody } from "../parse-body.ts";
import type { Prepare } from "../statements.ts";

/** The live version of one record. */
export function liveRecord<Kind extends RecordKind>(
  prepare: Prepare,
  kind: Kind,
  id: string,
  asOf: AsOf,
): RecordOf<Kind> | null {
  return listRecords(prepare, kind, { id }, { asOf, limit: 1 })[0] ?? null;
}

/** No limit, as SQLite has it. */
export const EVERY = -1;

/** The first live records of a kind that meet conditions on its columns, in the order of their recording. */
export function listRecords<Kind extends RecordKind>(
  prepare: Prepare,
  kind: Kind,
  where: Where,
  { asOf, limit }: { readonly asOf: AsOf; readonly limit: number },
): RecordOf<Kind>[] {
  const { table, columns } = TABLES[kind];
  const values: (string | number)[] = [];
  const conditions = Object.entries(where).map(([column, wanted]) => {
    if (column !== "id" && column !== "document" && !(column in columns))
      throw new Error(`${table} has no column ${column}`);
    if (wanted === null) return `"${column}" IS NULL`;
    if (typeof wanted === "object") {
      values.push(JSON.stringify(wanted.map(inColumn)));
      return `"${column}" IN (SELECT value FROM json_each(?))`;
    }
    values.push(inColumn(wanted));
    return `"${column}" = ?`;
  });
  const live = liveAt(table, asOf);
  const sql = `SELECT body FROM ${table} WHERE ${[...conditions, live.sql].join(" AND ")} AND body IS NOT NULL ORDER BY version LIMIT ?`;
  return prepare(sql)
    .all(...values, ...live.values, limit)
    .map((row) => parseBody<Kind>((row as { body: string }).body));
}

const inColumn = <Value extends string | number>(value: Value): Value | string =>
  typeof value === "string" ? nearText(value) : value;

/** Every version of every record with this id, oldest first. */
export function versionsOf(prepare: Prepare, id: string): Version[] {
  return RECORD_KINDS.flatMap((kind) => versionRows(prepare, kind, "id = ?", id)).sort(
    (a, b) => a.recorded - b.recorded,
  );
}

/** What an entry recorded and what it ended. */
export function changedBy(prepare: Prepare, seq: number): { recorded: Version[]; ended: Version[] } {
  return {
    recorded: RECORD_KINDS.flatMap((kind) => versionRows(prepare, kind, "recorded = ?", seq)),
    ended: RECORD_KINDS.flatMap((kind) => versionRows(prepare, kind, "ended = ?", seq)),
  };
}

/** The records whose id begins so, at most a hundred. */
export function findRecords(prepare: Prepare, prefix: string): RecordRef[] {
  if (prefix === "") return [];
  const end = `${prefix}\u{10FFFF}`;
  return RECORD_KINDS.flatMap((kind) => {
    const sql = `SELECT DISTINCT id FROM ${TABLES[kind].table} WHERE id >= ? AND id < ? LIMIT 100`;
    return prepare(sql)
      .all(prefix, end)
      .map((row) => ({ kind, id: (row as { id: string }).id }));
  }).slice(0, 100);
}

type Row = {
  readonly id: string;
  readonly body: string | null;
  readonly recorded: number;
  readonly ended: number | null;
};

const versionRows = (prepare: Prepare, kind: RecordKind, condition: string, value: string | number): Version[] => {
  const sql = `SELECT id, body, recorded, ended FROM ${TABLES[kind].table} WHERE ${condition} ORDER BY version`;
  return (prepare(sql).all(value) as Row[]).map(({ id, body, recorded, ended }) => ({
    kind,
    id,
    record: body === null ? null : parseBody(body),
    recorded,
    ended,
  }));
};
