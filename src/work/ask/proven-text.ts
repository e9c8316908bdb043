import type { Reads } from "../../ledger/ledger.ts";
import { hasHash } from "../../present/rows/has-hash.ts";
import { Failure } from "../../record/failure.ts";
import type { Sha256 } from "../../text/sha256.ts";

/**
 * The text with this hash, held against it, so that words can be cut from it; null where it was removed. Throws `Failure`
 * "ledger-damaged" where it is another text.
 */
export async function provenText(now: Reads, hash: Sha256): Promise<string | null> {
  const text = await now.text(hash);
  if (text !== null && !hasHash(text, hash)) throw new Failure("ledger-damaged", `the text ${hash} was changed`);
  return text;
}
