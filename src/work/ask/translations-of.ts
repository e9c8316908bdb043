import type { AsOf, Reads } from "../../ledger/ledger.ts";
import type { DocumentRecord } from "../../record/ledger/kept.ts";

/** What a document is a translation of, where it is one, and then what is a translation of it. */
export async function translationsOf(
  now: Reads,
  { id, translationOf }: DocumentRecord,
  asOf: AsOf,
): Promise<readonly DocumentRecord[]> {
  const original = translationOf === null ? null : await now.live("document", translationOf, asOf);
  return [...(original ? [original] : []), ...(await now.list("document", { translation_of: id }, asOf))];
}
