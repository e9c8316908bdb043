/** A number of things, as it is written everywhere: 12,400. With the words for one and for many, those behind it. */
export function count(n: number, one?: string, many?: string): string {
  const written = n.toLocaleString("en");
  return one === undefined ? written : `${written} ${n === 1 ? one : (many ?? `${one}s`)}`;
}
