/** What is held of an entity; one that is not live has version 0. */
export type HeldEntity = {
  readonly id: string;
  version: number;
  /** The number of its document. */
  document: number;
  of: string;
  name: string;
  /** The name without case and accents; null where words only describe it. */
  folded: string | null;
  mentions: number;
  /** The number of the oldest that it is one with; its own where it stands alone. */
  cluster: number;
};

/** What is told of an entity when it is put in. */
export type EntityFacts = Pick<HeldEntity, "version" | "document" | "of" | "name" | "folded">;

/** All entities by a number of their own, from 0. */
export type HeldEntities = {
  readonly all: readonly HeldEntity[];
  /** The number of an entity, which is put in as not live where it is not there. */
  numberOf(id: string): number;
  put(id: string, facts: EntityFacts): void;
  end(id: string, version: number): void;
  /** Takes for each entity, or each of some, the oldest that it is one with, by id; who is not among these stands alone. */
  cluster(oldest: Iterable<readonly [entity: string, cluster: string]>, some?: Iterable<number>): void;
};

/** No entities yet. */
export function openEntities(): HeldEntities {
  const all: HeldEntity[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, all.length);
    return all.push({ id, ...ENDED, mentions: 0, cluster: all.length }) - 1;
  };
  return {
    all,
    numberOf,
    put: (id, facts) => {
      Object.assign(all[numberOf(id)]!, facts);
    },
    end: (id, version) => {
      const entity = all[numberOf(id)]!;
      if (entity.version === version) Object.assign(entity, ENDED);
    },
    cluster: (oldest, some = all.keys()) => {
      for (const number of some) all[number]!.cluster = number;
      for (const [entity, cluster] of oldest) all[numberOf(entity)]!.cluster = numberOf(cluster);
    },
  };
}

const ENDED: EntityFacts = { version: 0, document: -1, of: "other", name: "", folded: null };
