import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { FacetValue } from "../../../asking.ts";
import { openDictionary } from "../held/dictionary.ts";
import type { Held } from "../held/held.ts";
import { sidesOf } from "../parties/sides-of.ts";
import type { Counter } from "./open-counter.ts";

/** By the clusters of those who utter a statement; an entity that is not live has none. */
export function countSpeakers({ statements, entities: { all } }: Held): Counter {
  const { utterer, moreUtterers } = statements;
  const counts = new Uint32Array(all.length);
  const countMany = (several: readonly number[]): void => {
    const live = several.filter((entity) => all[entity]!.version > 0);
    for (const cluster of new Set(live.map((entity) => all[entity]!.cluster))) counts[cluster]!++;
  };
  return {
    count: (rows) => {
      for (const row of rows) {
        const entity = utterer[row]!;
        if (entity === -1) continue;
        const more = moreUtterers.size === 0 ? undefined : moreUtterers.get(row);
        if (more !== undefined) countMany([entity, ...more]);
        else if (all[entity]!.version > 0) counts[all[entity]!.cluster]!++;
      }
    },
    values: () => {
      const values: FacetValue[] = [];
      for (let cluster = 0; cluster < counts.length; cluster++) {
        const count = counts[cluster]!;
        if (count > 0) values.push({ value: all[cluster]!.id, label: all[cluster]!.name, count });
      }
      return values;
    },
  };
}

/** By the sides of those who utter a statement: one in which two sides have a part is counted for both. */
export function countSides(db: DatabaseSyncInstance, held: Held): Counter {
  const { statements, entities } = held;
  const { utterer, moreUtterers } = statements;
  const names = openDictionary();
  const sides = new Map([...sidesOf(db, held)].map(([cluster, own]) => [cluster, own.map(names.codeOf)]));
  const counts = new Uint32Array(names.size);
  const sidesAt = (entity: number): readonly number[] => sides.get(entities.all[entity]!.cluster) ?? NONE;
  return {
    count: (rows) => {
      if (sides.size === 0) return;
      for (const row of rows) {
        const entity = utterer[row]!;
        if (entity === -1) continue;
        const more = moreUtterers.size === 0 ? undefined : moreUtterers.get(row);
        const own = more === undefined ? sidesAt(entity) : new Set([entity, ...more].flatMap(sidesAt));
        for (const side of own) counts[side]!++;
      }
    },
    values: () =>
      Array.from(counts, (count, code) => ({ value: names.wordOf(code), label: names.wordOf(code), count })),
  };
}

const NONE: readonly number[] = [];
