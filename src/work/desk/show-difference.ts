import type { DocumentHit } from "../../ledger/asking.ts";
import type { AsOf, Reads } from "../../ledger/ledger.ts";
import type { Difference } from "../../present/desk/difference.ts";
import { toDifferenceRows } from "../../present/desk/to-difference-rows.ts";
import { toDocumentBrief } from "../../present/desk/to-document-brief.ts";
import { nameFile } from "../../present/words/name-document.ts";
import { Failure } from "../../record/failure.ts";
import { findDocument } from "../ask/find-document.ts";
import { provenText } from "../ask/proven-text.ts";

/**
 * A document side by side with an older one: the one that is named, else the one whose place it took. Throws `Failure`
 * "bad-option" where it took none's, and what `findDocument` throws.
 */
export async function showDifference(
  now: Reads,
  { id, from, asOf }: { readonly id: string; readonly from: string | undefined; readonly asOf: AsOf },
): Promise<Difference> {
  const head = await now.head();
  const newer = await findDocument(now, id, asOf);
  const before = from ?? newer.document.supersedes;
  if (before === null)
    throw new Failure("bad-option", "from: this document took no other's place; say which to compare");
  const older = await findDocument(now, before, asOf);
  const rows = toDifferenceRows(await textOf(now, older), await textOf(now, newer));
  return {
    older: toDocumentBrief(older.document, nameFile(older.foundAs)),
    newer: toDocumentBrief(newer.document, nameFile(newer.foundAs)),
    rows,
    changed: rows.filter(({ is }) => is !== "same").length,
    head,
  };
}

const textOf = async (now: Reads, { document }: DocumentHit): Promise<string> => {
  const text = await provenText(now, document.textHash);
  if (text === null) throw new Failure("purged", `the text of document ${document.id} was removed for good`);
  return text;
};
