import type { Reads } from "../../../ledger/ledger.ts";

/** The ids of all entities that are one with this one, itself among them. */
export async function clusterOf(now: Reads, entity: string): Promise<ReadonlySet<string>> {
  const cluster = await now.cluster(entity);
  return new Set([entity, ...(cluster?.members.map(({ id }) => id) ?? [])]);
}
