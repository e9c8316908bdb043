import type { Reads } from "../../ledger/ledger.ts";

/** How many statements have a word, and how much it tells. */
export type Weight = { readonly having: number; readonly weight: number };

/** How much each word tells, the rarest first: the logarithm of how many statements there are for one that has it. */
export async function weighWords(now: Reads, words: readonly string[]): Promise<ReadonlyMap<string, Weight>> {
  const { having, of } = await now.frequencies(words.slice(0, LONGEST));
  const weighed = having.map((n, i): [string, Weight] => [
    words[i]!,
    { having: n, weight: Math.log(1 + of / (1 + n)) },
  ]);
  return new Map(weighed.sort(([, a], [, b]) => a.having - b.having));
}

/** A sentence has fewer. */
const LONGEST = 60;
