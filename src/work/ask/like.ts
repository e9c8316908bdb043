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

/**
 * How likeness is put together. models/attribution/README.md has what it was measured by; whoever changes the model of
 * the vectors measures it anew.
 */
export const LIKENESS = {
  /** How much each of the three counts; where a sentence has no names, or there are no vectors, the others count for all. */
  cosine: 0.45,
  words: 0.45,
  names: 0.1,
  /** What is less alike is not shown. */
  floor: 0.25,
} as const;
