import { jaccard } from "../measure/jaccard.ts";
import { shared } from "../measure/shared.ts";

/** An attribution's roles as sets of word tokens. */
export type WordRoles = {
  readonly cue: ReadonlySet<number>;
  readonly source: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
};

export type Pair = { readonly gold: WordRoles; readonly predicted: WordRoles };

/**
 * Pairs each prediction with at most one gold attribution whose cue shares a token with its own: greedily, the most
 * shared cue tokens first, then the closer cue, then the closer content, then reading order. (A cue that carries two
 * gold attributions is so rare that a maximal matching pairs the same number.)
 */
export function align(gold: readonly WordRoles[], predicted: readonly WordRoles[]): readonly Pair[] {
  const candidates = gold.flatMap((g, i) =>
    predicted.flatMap((p, j) => {
      const overlap = shared(g.cue, p.cue);
      return overlap === 0
        ? []
        : [{ i, j, overlap, cue: jaccard(g.cue, p.cue), content: jaccard(g.content, p.content) }];
    }),
  );
  candidates.sort((a, b) => b.overlap - a.overlap || b.cue - a.cue || b.content - a.content || a.i - b.i || a.j - b.j);
  const goldUsed = new Set<number>();
  const predictedUsed = new Set<number>();
  const pairs: Pair[] = [];
  for (const { i, j } of candidates) {
    if (goldUsed.has(i) || predictedUsed.has(j)) continue;
    goldUsed.add(i);
    predictedUsed.add(j);
    pairs.push({ gold: gold[i]!, predicted: predicted[j]! });
  }
  return pairs;
}
