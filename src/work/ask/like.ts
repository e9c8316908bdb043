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

/** How likeness is put together. Whoever changes the model of the vectors measures these anew. */
export const LIKENESS = {
  /** How much each of the three counts; where a sentence has no names, or there are no vectors, the others count for all. */
  cosine: 0.3,
  words: 0.55,
  names: 0.15,
  /** The cosine of two statements that have nothing in common: the median of all pairs. It counts as nothing. */
  background: 0.87,
  /** What is less alike is not shown. */
  floor: 0.3,
} as const;
