import { entitiesOf } from "../../../ledger/entities-of.ts";
import type { Reads } from "../../../ledger/ledger.ts";
import type { Entry } from "../../../record/ledger/entry.ts";
import type { LedgerRecord, Version } from "../../../record/ledger/ledger-record.ts";
import { nameRef } from "../../../record/ledger/record-kind.ts";
import { entryAt } from "../find/entry-at.ts";

/**
 * The entry that has since named one of these parties in a record that is live, and so would name nobody if they were
 * gone; null where none has. What a machine ties to a party falls with it.
 */
export async function findTenant(now: Reads, going: readonly Version[]): Promise<Entry | null> {
  const together = new Set(going.map(nameRef));
  for (const { id, record } of going) {
    if (record?.kind !== "entity") continue;
    const other = (await naming(now, id, record.document)).find((one) => !together.has(nameRef(one)));
    if (other === undefined) continue;
    const live = (await now.versions(other.id)).find(({ kind, ended }) => kind === other.kind && ended === null);
    if (live) return entryAt(now, live.recorded);
  }
  return null;
}

const naming = async (now: Reads, entity: string, document: string): Promise<readonly LedgerRecord[]> => {
  const links = [...(await now.list("link", { left: entity })), ...(await now.list("link", { right: entity }))];
  return [
    ...(await now.list("mention", { entity })),
    ...(await now.list("statement", { document })).filter((one) => entitiesOf(one).includes(entity)),
    ...links.filter(({ maker }) => maker.kind === "person"),
    ...(await now.list("side", {})).filter(({ members }) => members.includes(entity)),
  ];
};
