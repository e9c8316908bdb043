import type { FacetValue } from "../../../asking.ts";
import { foldAscii } from "../held/fold-ascii.ts";

/** Counts words of which those that differ in case alone are one: it is shown as it is most often written. */
export type Folded = {
  add(word: string, count: number): void;
  values(): FacetValue[];
};

/** Nothing is counted yet. */
export function openFolded(): Folded {
  const counts = new Map<string, Map<string, number>>();
  return {
    add: (word, count) => {
      const alike = counts.get(foldAscii(word)) ?? new Map<string, number>();
      counts.set(foldAscii(word), alike.set(word, (alike.get(word) ?? 0) + count));
    },
    values: () =>
      [...counts.values()].map((alike) => {
        const [[word]] = [...alike].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)) as [[string, number]];
        return { value: word, label: word, count: [...alike.values()].reduce((sum, count) => sum + count, 0) };
      }),
  };
}
