import { foldForLink } from "../../../ledger/columns.ts";
import type { Reads } from "../../../ledger/ledger.ts";
import type { FoldedEntity } from "../../../link/link-feature.ts";
import { suggestLink } from "../../../link/suggest-link.ts";
import type { LinkRecord } from "../../../record/ledger/judgement.ts";
import type { EntityRecord } from "../../../record/ledger/kept.ts";

/** How the ledger will be that the links are for. */
export type ToBe = {
  /** Entities that will be there. */
  readonly coming: readonly EntityRecord[];
  /** Ids of those that will be there no more. */
  readonly going: ReadonlySet<string>;
};

/**
 * The machine's links from these entities to the oldest ones of other documents. Two of one document that share a name
 * were told apart by its reading, so none of them is linked and none is linked to.
 */
export async function linkEntities(now: Reads, entities: readonly EntityRecord[], toBe: ToBe): Promise<LinkRecord[]> {
  const links: LinkRecord[] = [];
  const coming = byName(toBe.coming.filter(({ named }) => named).map(folded));
  for (const one of entities.filter(({ named }) => named).map(folded)) {
    const alone = aloneOf(await bearersOf(now, one, { coming: coming.get(one.folded) ?? [], going: toBe.going }), one);
    if (!alone.some(({ entity }) => entity.id === one.entity.id)) continue;
    const link = suggestLink(one, alone);
    if (link) links.push(link);
  }
  return links;
}

/** By their folded names, since a document may name thousands. */
const byName = (entities: readonly FoldedEntity[]): ReadonlyMap<string, readonly FoldedEntity[]> => {
  const named = new Map<string, FoldedEntity[]>();
  for (const one of entities) {
    const same = named.get(one.folded);
    if (same) same.push(one);
    else named.set(one.folded, [one]);
  }
  return named;
};

/** The oldest entities that will bear this name, and all of this one's own document. */
const bearersOf = async (
  now: Reads,
  { folded: name, entity }: FoldedEntity,
  { coming, going }: { readonly coming: readonly FoldedEntity[]; readonly going: ReadonlySet<string> },
): Promise<readonly FoldedEntity[]> => {
  const bearing = { folded: name, of: entity.of };
  const isComing = coming.some((one) => one.entity.id === entity.id);
  const there = [
    ...(await now.list("entity", bearing, null, OLDEST + going.size)),
    ...(isComing ? [] : await now.list("entity", { ...bearing, document: entity.document })),
  ].filter(({ id }) => !going.has(id));
  const all = [...there.map(folded), ...coming];
  return [...new Map(all.map((one) => [one.entity.id, one])).values()];
};

/** A name that thousands of documents bear is looked up among these alone; few of them are told apart from others of theirs. */
const OLDEST = 50;

const folded = (entity: EntityRecord): FoldedEntity => ({ entity, folded: foldForLink(entity.name) });

/** Those that have the name and sort of this one, and share them with no other of their document. */
const aloneOf = (all: readonly FoldedEntity[], like: FoldedEntity): readonly FoldedEntity[] => {
  const bearers = all.filter(({ entity, folded: name }) => name === like.folded && entity.of === like.entity.of);
  const times = new Map<string, number>();
  for (const { entity } of bearers) times.set(entity.document, (times.get(entity.document) ?? 0) + 1);
  return bearers.filter(({ entity }) => times.get(entity.document) === 1);
};
