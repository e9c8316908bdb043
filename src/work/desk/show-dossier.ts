import type { EntityHit } from "../../ledger/asking.ts";
import type { AsOf, Reads } from "../../ledger/ledger.ts";
import type { Dossier } from "../../present/desk/dossier.ts";
import type { LinkRecord } from "../../record/ledger/judgement.ts";
import { findId } from "../ask/find-id.ts";
import { whyNotThere } from "../ask/why-not-there.ts";

/**
 * All that a ledger knows of the party that an entity belongs to, its statements aside. Throws `Failure` "no-such-record" or
 * "purged", which name the entry by which the entity ended, and "ambiguous-id".
 */
export async function showDossier(now: Reads, prefix: string, asOf: AsOf): Promise<Dossier> {
  const head = await now.head();
  const ref = await findId(now, prefix, "entity");
  const [dossier, cluster] = [await now.dossier(ref.id, asOf), await now.cluster(ref.id, asOf)];
  if (dossier === null || cluster === null) throw await whyNotThere(now, ref, asOf);
  const links = linksOf(cluster);
  return {
    ...dossier,
    members: cluster.members.slice(0, MEMBERS).map(({ id }) => id),
    moreMembers: Math.max(0, cluster.members.length - MEMBERS),
    links: await named(now, cluster, { links: links.slice(0, LINKS), asOf }),
    moreLinks: Math.max(0, links.length - LINKS),
    head,
  };
}

const MEMBERS = 500;
const LINKS = 200;

/** A person's first, and of these the latest. */
const linksOf = ({ links }: EntityHit): readonly LinkRecord[] => {
  const persons = links.filter(({ maker }) => maker.kind === "person").reverse();
  return [...persons, ...links.filter(({ maker }) => maker.kind !== "person")];
};

const named = async (
  now: Reads,
  { members }: EntityHit,
  { links, asOf }: { readonly links: readonly LinkRecord[]; readonly asOf: AsOf },
): Promise<Dossier["links"]> => {
  const inside = new Set(members.map(({ id }) => id));
  const ends = [...new Set(links.flatMap(({ left, right }) => [left, right]))];
  const names = new Map((await now.list("entity", { id: ends }, asOf)).map(({ id, name }) => [id, name]));
  return links.map(({ id, left, right, relation, reasons, maker }) => ({
    ...{ id, left, right, relation, reasons, maker },
    leftName: names.get(left) ?? left,
    rightName: names.get(right) ?? right,
    holds: relation === "same" && inside.has(left) && inside.has(right),
  }));
};
