import type { EntityHit } from "../../ledger/asking.ts";
import type { AsOf, Reads } from "../../ledger/ledger.ts";
import type { PartyFound } from "../../present/answers/party-to-sheet.ts";
import { Failure } from "../../record/failure.ts";

/**
 * The parties that a name may mean: those with a member whose name has all of its words, the most spoken of first, or the
 * one that an id, or the beginning of one, belongs to. Throws `Failure` "no-such-record".
 */
export async function findParties(now: Reads, name: string, asOf: AsOf): Promise<readonly PartyFound[]> {
  const named = await now.entities(name, asOf);
  const hits = named.length > 0 ? named : await byId(now, name, asOf);
  if (hits.length === 0) throw new Failure("no-such-record", `no party of this ledger has the name or id ${name}`);
  const found: PartyFound[] = [];
  for (const hit of hits) {
    const documents = await now.list(
      "document",
      { id: [...new Set(hit.members.map(({ document }) => document))] },
      asOf,
    );
    found.push({ ...hit, titles: new Map(documents.map(({ id, title }) => [id, title])) });
  }
  return found;
}

const byId = async (now: Reads, prefix: string, asOf: AsOf): Promise<readonly EntityHit[]> => {
  const entities = (await now.find(prefix)).filter(({ kind }) => kind === "entity");
  const clusters = new Map<string, EntityHit>();
  for (const { id } of entities) {
    const cluster = await now.cluster(id, asOf);
    if (cluster) clusters.set(cluster.id, cluster);
  }
  return [...clusters.values()];
};
