import { parse } from "node:path";
import type { Reads } from "../../ledger/ledger.ts";
import { Failure } from "../../record/failure.ts";
import { findDocument } from "../ask/find-document.ts";
import { provenText } from "../ask/proven-text.ts";

/** The text of a document, with a name for it as a file. Throws what `findDocument` and `provenText` throw, and `Failure` "purged". */
export async function findText(now: Reads, prefix: string): Promise<{ readonly text: string; readonly name: string }> {
  const { document, foundAs } = await findDocument(now, prefix, null);
  const text = await provenText(now, document.textHash);
  if (text === null) throw new Failure("purged", `the text of document ${document.id} was removed for good`);
  return { text, name: `${parse(foundAs?.path ?? document.id).name}.txt` };
}
