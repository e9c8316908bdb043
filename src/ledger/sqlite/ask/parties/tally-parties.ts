import type { Held } from "../held/held.ts";

/** What is counted of one cluster, superseded documents left out. */
export type PartyTally = {
  /** The number of its oldest member. */
  readonly cluster: number;
  members: number;
  /** Without case and accents. */
  readonly names: Set<string>;
  mentions: number;
  statements: number;
  /** Their numbers. */
  readonly documents: Set<number>;
};

const made = new WeakMap<Held, { readonly head: number; readonly tallies: readonly PartyTally[] }>();

/** All clusters, those that speak most first; counted anew once something has changed. */
export function tallyParties(held: Held): readonly PartyTally[] {
  const known = made.get(held);
  if (known?.head === held.head) return known.tallies;
  const tallies = new Map<number, PartyTally>();
  countMembers(held, tallies);
  countUttered(held, tallies);
  const idOf = ({ cluster }: PartyTally): string => held.entities.all[cluster]!.id;
  const sorted = [...tallies.values()].sort(
    (a, b) => b.statements - a.statements || b.mentions - a.mentions || (idOf(a) < idOf(b) ? -1 : 1),
  );
  made.set(held, { head: held.head, tallies: sorted });
  return sorted;
}

const countMembers = ({ entities, documents }: Held, tallies: Map<number, PartyTally>): void => {
  for (const { version, cluster, document, folded, mentions } of entities.all) {
    if (version === 0) continue;
    let tally = tallies.get(cluster);
    if (tally === undefined) {
      tally = { cluster, members: 0, names: new Set(), mentions: 0, statements: 0, documents: new Set() };
      tallies.set(cluster, tally);
    }
    tally.members++;
    if (documents.all[document]!.newer > 0) continue;
    if (folded !== null) tally.names.add(folded);
    tally.mentions += mentions;
    tally.documents.add(document);
  }
};

const countUttered = ({ entities, documents, statements }: Held, tallies: Map<number, PartyTally>): void => {
  const { alive, size, utterer, moreUtterers, columns } = statements;
  for (let row = 0; row < size; row++) {
    if (alive[row] === 0 || utterer[row] === -1 || documents.all[columns.document[row]!]!.newer > 0) continue;
    const cluster = entities.all[utterer[row]!]!.cluster;
    const first = tallies.get(cluster);
    if (first) first.statements++;
    const more = moreUtterers.get(row);
    if (more === undefined) continue;
    const others = new Set(more.map((entity) => entities.all[entity]!.cluster));
    others.delete(cluster);
    for (const other of others) {
      const tally = tallies.get(other);
      if (tally) tally.statements++;
    }
  }
};
