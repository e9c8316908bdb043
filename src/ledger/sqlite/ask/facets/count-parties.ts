import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { openDictionary } from "../held/dictionary.ts";
import type { Held } from "../held/held.ts";
import { sidesOf } from "../parties/sides-of.ts";
import type { Counter } from "./open-counter.ts";

/** By the clusters of those who utter a statement; an entity that is not live has none. */
export function countSpeakers({ statements, entities }: Held): Counter {
  const { utterer, moreUtterers } = statements;
  const clusters = Int32Array.from(entities.all, ({ version, cluster }) => (version === 0 ? -1 : cluster));
  const counts = new Uint32Array(entities.all.length);
  const countMore = (cluster: number, more: readonly number[]): void => {
    const others = new Set(more.map((entity) => clusters[entity]!));
    for (const other of others) if (other !== cluster && other !== -1) counts[other]!++;
  };
  return {
    count: (rows) => {
      for (const row of rows) {
        const entity = utterer[row]!;
        if (entity === -1) continue;
        const cluster = clusters[entity]!;
        if (cluster !== -1) counts[cluster]!++;
        const more = moreUtterers.size === 0 ? undefined : moreUtterers.get(row);
        if (more !== undefined) countMore(cluster, more);
      }
    },
    values: () =>
      entities.all.flatMap(({ id, name }, cluster) => {
        return counts[cluster] === 0 ? [] : { value: id, label: name, count: counts[cluster]! };
      }),
  };
}

/** By the sides of those who utter a statement: one in which two sides have a part is counted for both. */
export function countSides(db: DatabaseSyncInstance, held: Held): Counter {
  const { statements, entities } = held;
  const { utterer, moreUtterers } = statements;
  const names = openDictionary();
  const ofClusters = sidesOf(db, held);
  const sides = entities.all.map(({ cluster }) => (ofClusters.get(cluster) ?? NONE).map(names.codeOf));
  const counts = new Uint32Array(names.size);
  return {
    count: (rows) => {
      for (const row of rows) {
        const entity = utterer[row]!;
        if (entity === -1) continue;
        const more = moreUtterers.size === 0 ? undefined : moreUtterers.get(row);
        const own = more === undefined ? sides[entity]! : new Set([entity, ...more].flatMap((one) => sides[one]!));
        for (const side of own) counts[side]!++;
      }
    },
    values: () =>
      Array.from(counts, (count, code) => ({ value: names.wordOf(code), label: names.wordOf(code), count })),
  };
}

const NONE: readonly string[] = [];
