import type { StatementHit } from "../../ledger/asking.ts";

/** A statement that says the like of a sentence, and why it is thought so. */
export type Like = {
  readonly hit: StatementHit;
  /** From 0 to 1. */
  readonly likeness: number;
  /** Of the vectors of sentence and statement; null where there is none to compare. */
  readonly cosine: number | null;
  /** Words that both have, the rarest first. */
  readonly words: readonly string[];
  /** Names that both have. */
  readonly names: readonly string[];
};

/** How much each of the three counts; where a sentence has no names, or there are no vectors, the others count for all. */
export const LIKENESS = { cosine: 0.5, words: 0.35, names: 0.15, floor: 0.35 } as const;
