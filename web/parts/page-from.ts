/** Where a page of a list begins, from 0: what the address says, or its first where that makes no sense. */
export function pageFrom(words: string | null, size: number): number {
  const from = words !== null && /^\d{1,9}$/.test(words) ? Number(words) : 0;
  return from - (from % size);
}
