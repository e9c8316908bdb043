import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { PartyQuery, PartyRow } from "../../../asking.ts";
import { entitiesNamed } from "../entities/entities-named.ts";
import { membersOfSide } from "../entities/members-of-side.ts";
import type { Held } from "../held/held.ts";
import { clustersLinked } from "./clusters-linked.ts";
import { sidesOf } from "./sides-of.ts";
import { type PartyTally, tallyParties } from "./tally-parties.ts";

/** The clusters that a query asks for, those that speak most first. */
export function askParties(
  db: DatabaseSyncInstance,
  held: Held,
  query: PartyQuery,
): { readonly hits: readonly PartyRow[]; readonly total: number } {
  const tallies = tallyParties(held);
  const { limit, offset = 0, of, speaking } = query;
  const wanted = [
    ...(query.words === undefined ? [] : [clustersOf(held, entitiesNamed(db, query.words, held.asOf))]),
    ...(query.side === undefined ? [] : [clustersOf(held, membersOfSide(db, query.side, held.asOf))]),
  ];
  const chosen = tallies.filter(
    ({ cluster, statements, documents }) =>
      documents.size > 0 &&
      wanted.every((clusters) => clusters.has(cluster)) &&
      (of === undefined || held.entities.all[cluster]!.of === of) &&
      (speaking === undefined || statements > 0 === speaking),
  );
  return { hits: partyRows(db, held, chosen.slice(offset, offset + limit)), total: chosen.length };
}

/** These clusters as rows. */
export function partyRows(db: DatabaseSyncInstance, held: Held, tallies: readonly PartyTally[]): readonly PartyRow[] {
  const sides = sidesOf(db, held);
  const persons = clustersLinked(db, held);
  return tallies.map(({ cluster, members, names, mentions, statements, documents }) => {
    const { id, name, of } = held.entities.all[cluster]!;
    return {
      ...{ id, name, of: of as PartyRow["of"], names: names.size, mentions, statements, documents: documents.size },
      linkedBy: members < 2 ? null : persons.has(cluster) ? "person" : "machine",
      sides: sides.get(cluster) ?? [],
    };
  });
}

const clustersOf = ({ entities }: Held, ids: readonly string[]): ReadonlySet<number> =>
  new Set(ids.map((id) => entities.all[entities.numberOf(id)]!.cluster));
