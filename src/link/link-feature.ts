import type { EntityRecord } from "../record/ledger/kept.ts";

/** An entity with its name as the ledger folds it: names that are equal so differ in case, accents and spaces alone. */
export type FoldedEntity = { readonly entity: EntityRecord; readonly folded: string };

/** Something by which entities of two documents may be one. */
export type LinkFeature = {
  /** Stands among the rules of a link's maker. */
  readonly name: string;
  /** How likely two entities are one where it is found, from 0 to 1. */
  readonly score: number;
  /** What speaks for it, in words; null where the two do not have it. */
  apply(one: FoldedEntity, other: FoldedEntity): string | null;
};
