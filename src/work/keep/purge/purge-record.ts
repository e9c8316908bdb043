import type { Ledger } from "../../../ledger/ledger.ts";
import type { Entry } from "../../../record/ledger/entry.ts";
import type { PurgeRecord } from "../../../record/ledger/judgement.ts";
import { shortId } from "../../../text/sha256.ts";
import { changeOf } from "../../judge/change-of.ts";
import type { Signature } from "../../judge/plan.ts";
import { linksWithout } from "../../reread/links-without.ts";
import { findLeftOver } from "../find-left-over.ts";
import { findPurgeable } from "./find-purgeable.ts";
import type { Purgeable } from "./purgeable.ts";

/** What went, and the entry that says so. */
export type Purged = { readonly purgeable: Purgeable; readonly entry: Entry };

/**
 * Removes a document with all that hangs on it, or one judgement, for good; a tombstone stays. The database comes first:
 * cut off after it, the purge leaves files that nothing names, which `finishPurges` removes. Throws as `findPurgeable`.
 */
export async function purgeRecord(
  ledger: Ledger,
  given: { readonly id: string; readonly reason: string },
  { by, at }: Signature,
): Promise<Purged> {
  let purgeable: Purgeable | null = null;
  const entry = await ledger.erase(async (now) => {
    purgeable = await findPurgeable(now, given.id);
    const { target, texts, originals, records, live } = purgeable;
    const tombstone: PurgeRecord = {
      kind: "purge",
      id: shortId("purge", target.kind, target.id),
      ...{ target, reason: given.reason, by, at, records, removed: [...originals, ...texts] },
    };
    const links = target.kind === "document" ? await linksWithout(now, target.id) : [];
    const change = changeOf({ act: "purge", by, subject: target.id, record: [tombstone, ...links], end: live });
    return { change, records, texts };
  });
  await finishPurges(ledger);
  return { purgeable: purgeable!, entry };
}

/** Removes the originals of purges that were cut off; gives how many there were. */
export async function finishPurges(ledger: Ledger): Promise<number> {
  const left = await findLeftOver(ledger);
  for (const hash of left) await ledger.originals.remove(hash);
  return left.length;
}
