import type { Ledger } from "../../ledger/ledger.ts";
import type { Sha256 } from "../../text/sha256.ts";

/** Originals that were purged and are there all the same, because the purge was cut off before it came to them. */
export async function findLeftOver(ledger: Pick<Ledger, "list" | "naming" | "originals">): Promise<readonly Sha256[]> {
  const left: Sha256[] = [];
  for (const { removed } of await ledger.list("purge", {})) {
    for (const hash of removed) {
      if ((await ledger.naming(hash)).length > 0 || left.includes(hash)) continue;
      if ((await ledger.originals.verify(hash)) !== "missing") left.push(hash);
    }
  }
  return left;
}
