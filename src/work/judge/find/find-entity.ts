import { Failure } from "../../../record/failure.ts";
import type { EntityRecord } from "../../../record/ledger/kept.ts";
import { listSome } from "./list-some.ts";
import { matchEntities } from "./match-entities.ts";

/** The one of these entities that a person means. Throws `Failure` "no-such-record" or "ambiguous-id", which list what there is. */
export function findEntity(entities: readonly EntityRecord[], meant: string): EntityRecord {
  const found = matchEntities(entities, meant);
  if (found.length === 1) return found[0]!;
  if (found.length > 1) throw new Failure("ambiguous-id", `${meant} may be ${listEntities(found)}`);
  const known = entities.length > 0 ? `; it names ${listEntities(entities)}` : "";
  throw new Failure("no-such-record", `the document names no ${meant}${known}`);
}

const listEntities = (entities: readonly EntityRecord[]): string =>
  listSome(entities, ({ id, name }) => `${name} (${id})`);
