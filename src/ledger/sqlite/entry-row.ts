import type { Entry, EntryAct } from "../../record/ledger/entry.ts";
import type { Sha256 } from "../../text/sha256.ts";

/** A row of `entries`. Names and details are JSON strings, which hold every text exactly. */
export type EntryRow = {
  readonly seq: number;
  readonly at: string;
  readonly by_name: string | null;
  readonly tool: string;
  readonly act: string;
  readonly subject: string | null;
  readonly detail: string | null;
  readonly undoes: number | null;
  readonly salt: string | null;
  readonly detail_hash: string | null;
  readonly payload_hash: string;
  readonly previous: string;
  readonly hash: string;
};

/** The entry in a row. */
export function entryOf(row: EntryRow): Entry {
  return {
    seq: row.seq,
    at: row.at,
    by: row.by_name,
    tool: row.tool,
    act: row.act as EntryAct,
    subject: row.subject,
    detail: row.detail,
    undoes: row.undoes,
    payloadHash: row.payload_hash as Sha256,
    previous: row.previous as Sha256,
    hash: row.hash as Sha256,
  };
}
