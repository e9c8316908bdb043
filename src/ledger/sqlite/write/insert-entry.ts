import type { Entry } from "../../../record/ledger/entry.ts";
import type { Sha256 } from "../../../text/sha256.ts";
import type { Prepare } from "../statements.ts";

/** Writes an entry's row. */
export function insertEntry(
  prepare: Prepare,
  entry: Entry,
  { salt, detailHash }: { readonly salt: string | null; readonly detailHash: Sha256 | null },
): void {
  const row = {
    seq: entry.seq,
    at: entry.at,
    by_name: entry.by,
    tool: entry.tool,
    act: entry.act,
    subject: entry.subject,
    detail: entry.detail,
    undoes: entry.undoes,
    salt,
    detail_hash: detailHash,
    payload_hash: entry.payloadHash,
    previous: entry.previous,
    hash: entry.hash,
  };
  const marks = Object.keys(row).map(() => "?");
  prepare(`INSERT INTO entries (${Object.keys(row).join(", ")}) VALUES (${marks.join(", ")})`).run(
    ...Object.values(row),
  );
}
