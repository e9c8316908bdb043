import type { AsOf, Reads } from "../../ledger/ledger.ts";
import type { DocumentRecord } from "../../record/ledger/kept.ts";

/**
 * All versions of the page or item that a document is one of, the oldest first: back to the first and on to the newest.
 * What was removed for good of them is passed over.
 */
export async function versionsOfPage(
  now: Reads,
  document: DocumentRecord,
  asOf: AsOf,
): Promise<readonly DocumentRecord[]> {
  const known = new Map([[document.id, document]]);
  const older: DocumentRecord[] = [];
  for (let at = document; at.supersedes !== null && !known.has(at.supersedes); ) {
    const before = await now.live("document", at.supersedes, asOf);
    if (before === null) break;
    known.set(before.id, before);
    older.unshift(before);
    at = before;
  }
  const newer: DocumentRecord[] = [];
  for (let at = [document]; at.length > 0; ) {
    const behind = await now.list("document", { supersedes: at.map(({ id }) => id) }, asOf);
    at = behind.filter(({ id }) => !known.has(id));
    for (const one of at) known.set(one.id, one);
    newer.push(...at);
  }
  return [...older, document, ...newer];
}
