import { shared } from "./shared.ts";

/** The share of two sets' members that both have; two empty sets are equal. */
export function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const both = shared(a, b);
  const either = a.size + b.size - both;
  return either === 0 ? 1 : both / either;
}
