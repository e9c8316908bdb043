import type { AsOf, Reads } from "../../ledger/ledger.ts";

/** How much each word tells, the rarest first: the logarithm of how many statements there are for one that has it. */
export async function weighWords(
  now: Reads,
  words: readonly string[],
  asOf: AsOf,
): Promise<ReadonlyMap<string, Weight>> {
  const all = { limit: 0, withSuperseded: true, asOf };
  const { total } = await now.statements(all);
  const weighed: [string, Weight][] = [];
  for (const word of words.slice(0, LONGEST)) {
    const { total: having } = await now.statements({ ...all, anyOf: [word] });
    weighed.push([word, { having, weight: Math.log(1 + total / (1 + having)) }]);
  }
  return new Map(weighed.sort(([, a], [, b]) => a.having - b.having));
}

/** How many statements have a word, and how much it tells. */
export type Weight = { readonly having: number; readonly weight: number };

/** A sentence has fewer. */
const LONGEST = 60;
