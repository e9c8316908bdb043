/** So many of a thing: `1 document`, `2 documents`, `3 entities`. */
export function plural(n: number, word: string): string {
  const many = word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`;
  return `${n} ${n === 1 ? word : many}`;
}
