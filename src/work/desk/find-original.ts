import { basename } from "node:path";
import type { Ledger } from "../../ledger/ledger.ts";
import { Failure } from "../../record/failure.ts";
import { sha256 } from "../../text/sha256.ts";
import { findDocument } from "../ask/find-document.ts";

/**
 * The bytes that a document was read from, held against their hash, with the name of the file. Throws what `findDocument`
 * throws, and `Failure` "ledger-damaged" where the file is missing or changed.
 */
export async function findOriginal(
  ledger: Ledger,
  prefix: string,
): Promise<{ readonly bytes: Uint8Array; readonly name: string }> {
  const { document, foundAs } = await findDocument(ledger, prefix, null);
  const bytes = await ledger.originals.load(document.bytes);
  if (bytes === null || sha256(bytes) !== document.bytes) {
    const how = bytes === null ? "is missing" : "was changed";
    throw new Failure("ledger-damaged", `the original of document ${document.id} ${how}; see standoff check`);
  }
  return { bytes, name: basename(foundAs?.path ?? document.id) };
}
