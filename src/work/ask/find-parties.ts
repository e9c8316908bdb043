import type { EntityHit } from "../../ledger/asking.ts";
import type { AsOf, Reads } from "../../ledger/ledger.ts";
import type { PartyFound } from "../../present/answers/party-to-sheet.ts";
import { nameFile } from "../../present/words/name-document.ts";
import { Failure } from "../../record/failure.ts";
import type { DocumentRecord } from "../../record/ledger/kept.ts";

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
    found.push({
      ...hit,
      titles: new Map(documents.map(({ id, title }) => [id, title])),
      files: await filesOf(now, documents, asOf),
    });
  }
  return found;
}

const filesOf = async (
  now: Reads,
  documents: readonly DocumentRecord[],
  asOf: AsOf,
): Promise<ReadonlyMap<string, string | null>> => {
  const untitled = documents.filter(({ title }) => title === null).map(({ id }) => id);
  const sightings = untitled.length === 0 ? [] : await now.list("sighting", { document: untitled }, asOf);
  // the oldest is the last to be put in
  return new Map(sightings.reverse().map((one) => [one.document, nameFile(one)]));
};

const byId = async (now: Reads, prefix: string, asOf: AsOf): Promise<readonly EntityHit[]> => {
  const entities = (await now.find(prefix)).filter(({ kind }) => kind === "entity");
  const clusters = new Map<string, EntityHit>();
  for (const { id } of entities) {
    const cluster = await now.cluster(id, asOf);
    if (cluster) clusters.set(cluster.id, cluster);
  }
  return [...clusters.values()];
};
