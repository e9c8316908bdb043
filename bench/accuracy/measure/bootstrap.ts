import { seededRandom } from "./seeded-random.ts";

/** The 95 % interval of a figure, in the figure's own unit. */
export type Interval = readonly [low: number, high: number];

/**
 * The 95 % intervals of some figures over articles drawn with replacement (percentile bootstrap, Efron 1979). The seed
 * is fixed, so the same articles give the same intervals, and two systems are drawn on the same articles.
 */
export function bootstrap<T, K extends string>(
  articles: readonly T[],
  figures: (drawn: readonly T[]) => Readonly<Record<K, number>>,
  draws = 1000,
): Readonly<Record<K, Interval>> {
  const random = seededRandom(1);
  const drawn = Array.from({ length: draws }, () =>
    figures(articles.map(() => articles[Math.floor(random() * articles.length)]!)),
  );
  const interval = (key: K): Interval => {
    const values = drawn.map((d) => d[key]).sort((a, b) => a - b);
    const at = (share: number) => values[Math.round(share * (draws - 1))]!;
    return [at(0.025), at(0.975)];
  };
  const keys = Object.keys(drawn[0] ?? {}) as K[];
  return Object.fromEntries(keys.map((key) => [key, interval(key)])) as Record<K, Interval>;
}
