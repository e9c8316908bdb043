import { entitiesOf } from "../../../ledger/entities-of.ts";
import type { Reads } from "../../../ledger/ledger.ts";
import type { Entry } from "../../../record/ledger/entry.ts";
import type { LedgerRecord, Version } from "../../../record/ledger/ledger-record.ts";
import { entryAt } from "../find/entry-at.ts";

/**
 * The entry that has since named one of these parties in a record that is live, and so would name nobody if they were
 * gone; null where none has. What a machine ties to a party falls with it, and what `seq` has recorded itself is undone too.
 */
export async function findTenant(
  now: Reads,
  { going, seq }: { readonly going: readonly Version[]; readonly seq: number },
): Promise<Entry | null> {
  for (const { id, record } of going) {
    if (record?.kind !== "entity") continue;
    for (const other of await naming(now, id, record.document)) {
      const live = (await now.versions(other.id)).find(({ kind, ended }) => kind === other.kind && ended === null);
      if (live && live.recorded !== seq) return entryAt(now, live.recorded);
    }
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
