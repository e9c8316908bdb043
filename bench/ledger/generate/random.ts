/** A source of numbers that look random and are the same on every run (mulberry32, by Tommy Ettinger). */
export type Random = {
  /** From 0 up to `below`, whole. */
  int(below: number): number;
  /** One of these. */
  of<T>(values: readonly T[]): T;
};

/** A source with this seed. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (below: number) => Math.floor(next() * below);
  return { int, of: (values) => values[int(values.length)]! };
}
