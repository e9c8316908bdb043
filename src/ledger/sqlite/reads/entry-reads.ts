import type { Entry } from "../../../record/ledger/entry.ts";
import type { Sha256 } from "../../../text/sha256.ts";
import { HASH_OF_NOTHING } from "../../chain/hash-entry.ts";
import type { Reads } from "../../ledger.ts";
import { type EntryRow, entryOf } from "../entry-row.ts";
import { nearText, oneText } from "../exact-text.ts";
import { expectAfter } from "../expect-after.ts";
import type { Prepare } from "../statements.ts";

/** The last entry's number and hash. */
export function headOf(prepare: Prepare): { seq: number; hash: Sha256; at: string } {
  const row = prepare("SELECT seq, hash, at FROM entries ORDER BY seq DESC LIMIT 1").get();
  return (row as { seq: number; hash: Sha256; at: string } | undefined) ?? { seq: 0, hash: HASH_OF_NOTHING, at: "" };
}

/** The number of the last entry recorded at or before this time. */
export function seqAt(prepare: Prepare, at: string): number {
  const row = prepare("SELECT max(seq) AS seq FROM entries WHERE at <= ?").get(at) as { seq: number | null };
  return row.seq ?? 0;
}

/** Entries, newest first. */
export function listEntries(prepare: Prepare, query: Parameters<Reads["entries"]>[0]): Entry[] {
  const conditions = ["1"];
  const values: (string | number)[] = [];
  if (query.subject !== undefined) conditions.push("subject = ?") && values.push(query.subject);
  if (query.before !== undefined) conditions.push("seq < ?") && values.push(query.before);
  if (query.act !== undefined) conditions.push("act = ?") && values.push(query.act);
  if (query.by !== undefined) conditions.push("by_name = ?") && values.push(nearText(query.by));
  const sql = `SELECT * FROM entries WHERE ${conditions.join(" AND ")} ORDER BY seq DESC LIMIT ?`;
  const rows = prepare(sql).all(...values, query.limit) as EntryRow[];
  let before = query.before ?? Number.POSITIVE_INFINITY;
  for (const { seq } of rows) {
    expectAfter(before, seq);
    before = seq;
  }
  return rows.map(entryOf);
}

/** The names under which entries were recorded. */
export function namesOf(prepare: Prepare): string[] {
  // from one name to the next in the index: few have judged in many entries
  const sql = `WITH RECURSIVE names(name) AS (
      SELECT min(by_name) FROM entries WHERE by_name IS NOT NULL
      UNION ALL
      SELECT (SELECT min(by_name) FROM entries WHERE by_name > names.name) FROM names WHERE names.name IS NOT NULL
    ) SELECT name FROM names WHERE name IS NOT NULL`;
  return (prepare(sql).all() as { name: string }[]).map(({ name }) => name);
}

/** The text with this hash. */
export function textWith(prepare: Prepare, hash: Sha256): string | null {
  const row = prepare("SELECT text, exact FROM texts WHERE hash = ?").get(hash);
  const { text, exact } = (row as { text: string | null; exact: Uint8Array | null } | undefined) ?? {
    text: null,
    exact: null,
  };
  return oneText(text, exact);
}
