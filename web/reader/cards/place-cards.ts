/** A card as far as its place goes, in CSS pixels from the top of the margin. */
export type Placing = {
  /** Where its words are. */
  readonly wanted: number;
  readonly height: number;
  /** Whether it stays at its words and the others make room: the one that is open. */
  readonly isHeld: boolean;
};

/**
 * The top of each card, as near to its words as the others allow. Cards keep their order and never overlap; the squared
 * distance from their words is as small as can be (isotonic regression by pooling adjacent violators: Barlow et al.,
 * Statistical Inference under Order Restrictions, 1972).
 */
export function placeCards(cards: readonly Placing[], gap: number): readonly number[] {
  const pools: { sum: number; weight: number; above: number[] }[] = [];
  const mean = (pool: { sum: number; weight: number }) => pool.sum / pool.weight;
  let above = 0;
  for (const { wanted, height, isHeld } of cards) {
    const weight = isHeld ? HELD : 1;
    pools.push({ sum: (wanted - above) * weight, weight, above: [above] });
    while (pools.length > 1 && mean(pools.at(-2)!) > mean(pools.at(-1)!)) {
      const low = pools.pop()!;
      const high = pools.at(-1)!;
      high.sum += low.sum;
      high.weight += low.weight;
      high.above.push(...low.above);
    }
    above += height + gap;
  }
  return pools.flatMap((pool) => pool.above.map((offset) => Math.max(mean(pool), 0) + offset));
}

const HELD = 1e6;
