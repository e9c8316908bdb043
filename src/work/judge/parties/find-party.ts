import type { EntityHit } from "../../../ledger/asking.ts";
import { foldForLink } from "../../../ledger/columns.ts";
import type { Reads } from "../../../ledger/ledger.ts";
import { Failure } from "../../../record/failure.ts";
import type { EntityRecord } from "../../../record/ledger/kept.ts";
import { findRecord } from "../find/find-record.ts";
import { listSome } from "../find/list-some.ts";

/**
 * The entity that a person means: by a whole name that only one party of the ledger has, by an id or its beginning, or by
 * words of a name. Of a party in several documents it is the oldest entity that has that name. Throws `Failure`
 * "no-such-record" or "ambiguous-id".
 */
export async function findParty(now: Reads, meant: string): Promise<EntityRecord> {
  const hits = await now.entities(meant);
  const folded = foldForLink(meant);
  const isNamedSo = ({ name }: { readonly name: string }) => foldForLink(name) === folded;
  const whole = hits.filter(({ members }) => members.some(isNamedSo));
  if (whole.length > 1) throw severalParties(meant, whole);
  if (whole.length === 1) return oldest(whole[0]!, isNamedSo);
  const ids = (await now.find(meant)).filter(({ kind }) => kind === "entity").map(({ id }) => id);
  if (ids.includes(meant) || (ids.length > 0 && meant.length >= SHORTEST)) return findRecord(now, meant, ["entity"]);
  if (hits.length > 1) throw severalParties(meant, hits);
  if (hits.length === 1) return oldest(hits[0]!, () => true);
  throw new Failure("no-such-record", `no party of this ledger has the name or id ${meant}`);
}

/** Characters of an id that tell it from a name. */
const SHORTEST = 4;

const oldest = ({ id, members }: EntityHit, fits: (member: EntityRecord) => boolean): EntityRecord => {
  const fitting = members.filter(fits);
  return fitting.find((member) => member.id === id) ?? fitting[0]!;
};

const severalParties = (meant: string, hits: readonly EntityHit[]): Failure => {
  const list = listSome(hits, ({ id, name, of }) => `${name} (${of}, ${id})`);
  return new Failure("ambiguous-id", `${meant} may be ${list}: give an id`);
};
