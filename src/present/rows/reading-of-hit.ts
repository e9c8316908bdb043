import type { StatementHit } from "../../ledger/asking.ts";
import type { Reading } from "../../record/reading.ts";

/** A reading of the one statement of a hit, for what puts readings into words. */
export function readingOfHit({ statement, claims, document, entities }: StatementHit, text: string): Reading {
  const { kind: _, key, translationOf, supersedes, ...own } = document;
  return {
    file: "",
    document: { ...own, text },
    statements: [{ ...statement, claims: claims.toSorted((a, b) => a.order - b.order) }],
    mentions: [],
    entities: entities.map(({ id, of, name }) => ({ id, kind: of, name })),
    notes: [],
  };
}
