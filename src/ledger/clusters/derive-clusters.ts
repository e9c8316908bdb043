/** What a link says of two entities. */
export type Tie = {
  readonly left: string;
  readonly right: string;
  readonly relation: "same" | "different";
  readonly isPersons: boolean;
};

/**
 * For each of these entities the oldest that it is one with. Entities and ties come oldest first; ties to an entity that
 * is not among them say nothing.
 *
 * A person's latest word on a pair stands, whatever was said of the pair before and whatever a machine says. Then the
 * persons' "same" are followed, the latest first, and after them the machine's, the oldest first, each unless it would
 * join two that a person holds to be different: to keep two apart that are one is the smaller error.
 */
export function deriveClusters(entities: readonly string[], ties: readonly Tie[]): Map<string, string> {
  const age = new Map(entities.map((entity, i) => [entity, i]));
  const known = ties.filter(({ left, right }) => left !== right && age.has(left) && age.has(right));
  const persons = latestByPair(known.filter(({ isPersons }) => isPersons));
  const machines = latestByPair(known.filter(({ isPersons }) => !isPersons));
  const groups = openGroups(age);
  for (const tie of persons.values()) if (tie.relation === "different") groups.keepApart(tie);
  for (const tie of [...persons.values()].reverse()) if (tie.relation === "same") groups.join(tie);
  for (const [pair, tie] of machines) if (tie.relation === "same" && !persons.has(pair)) groups.join(tie);
  return new Map(entities.map((entity) => [entity, groups.oldest(entity)]));
}

/** The last tie of each pair, in the order of those last ties. */
const latestByPair = (ties: readonly Tie[]): Map<string, Tie> => {
  const latest = new Map<string, Tie>();
  for (const tie of ties) {
    const { left, right } = tie;
    const pair = left < right ? `${left}\n${right}` : `${right}\n${left}`;
    latest.delete(pair);
    latest.set(pair, tie);
  }
  return latest;
};

type Groups = {
  keepApart(tie: Tie): void;
  join(tie: Tie): void;
  oldest(entity: string): string;
};

/** Disjoint sets, each under its oldest member, that know with whom they must not be joined. */
const openGroups = (age: ReadonlyMap<string, number>): Groups => {
  const above = new Map<string, string>();
  const foes = new Map<string, Set<string>>();
  const oldest = (entity: string): string => {
    let root = entity;
    for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next;
    // every entity on the way is hung on the root, so that the next question is short
    for (let at = entity; at !== root; ) {
      const next = above.get(at)!;
      above.set(at, root);
      at = next;
    }
    return root;
  };
  const foesOf = (root: string): Set<string> => {
    const found = foes.get(root) ?? new Set();
    foes.set(root, found);
    return found;
  };
  const countFoes = (root: string): number => foes.get(root)?.size ?? 0;
  return {
    oldest,
    keepApart: ({ left, right }) => {
      foesOf(left).add(right);
      foesOf(right).add(left);
    },
    join: ({ left, right }) => {
      const [one, two] = [oldest(left), oldest(right)];
      if (one === two) return;
      const [heir, other] = age.get(one)! < age.get(two)! ? [one, two] : [two, one];
      const [fewer, more] = countFoes(heir) < countFoes(other) ? [heir, other] : [other, heir];
      for (const foe of foes.get(fewer) ?? []) if (oldest(foe) === more) return;
      // Most have none, and then need no set of their own.
      if (countFoes(more) > 0) {
        for (const foe of foes.get(fewer) ?? []) foesOf(more).add(foe);
        foes.set(heir, foesOf(more));
      }
      above.set(other, heir);
    },
  };
};
