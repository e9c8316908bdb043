import type { StatementRecord } from "../record/ledger/kept.ts";

/** The ids of the entities that a statement names, by whatever role. */
export function entitiesOf({ speaker, chain, certainty }: StatementRecord): readonly string[] {
  const ids = [
    speaker,
    ...chain.flatMap((step) => [step.entity, step.onBehalfOf, step.to?.entity ?? null, step.where]),
    ...certainty.map(({ holder }) => (holder === "author" ? null : holder)),
  ];
  return [...new Set(ids.filter((id) => id !== null))];
}
