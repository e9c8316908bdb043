import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { EntityHit, PartyDossier, PartyQuery, PartyRow } from "../../../asking.ts";
import type { AsOf } from "../../../ledger.ts";
import { askCluster } from "../entities/ask-entities.ts";
import { entitiesNamed } from "../entities/entities-named.ts";

/** Clusters of entities in short, the most spoken of first. */
export function askParties(
  db: DatabaseSyncInstance,
  query: PartyQuery,
): { readonly hits: readonly PartyRow[]; readonly total: number } {
  const asOf = query.asOf ?? null;
  const seeds =
    query.words === undefined
      ? (db.prepare("SELECT id FROM entities WHERE ended IS NULL").all() as { id: string }[]).map(({ id }) => id)
      : entitiesNamed(db, query.words, asOf);
  const hits = new Map<string, PartyRow>();
  for (const seed of seeds) {
    const hit = askCluster(db, seed, asOf);
    if (hit && (query.of === undefined || hit.of === query.of)) hits.set(hit.id, toRow(hit));
  }
  const sorted = [...hits.values()].sort((a, b) => b.statements - a.statements);
  const offset = query.offset ?? 0;
  return { hits: sorted.slice(offset, offset + query.limit), total: sorted.length };
}

/** What is known of one cluster. */
export function askDossier(db: DatabaseSyncInstance, entity: string, asOf: AsOf): PartyDossier | null {
  const hit = askCluster(db, entity, asOf);
  if (hit === null) return null;
  return { ...toRow(hit), nameForms: [], moreNames: 0, acts: [], months: [], audiences: [], relays: [] };
}

const toRow = ({ id, name, of, members, statements, links }: EntityHit): PartyRow => ({
  ...{ id, name, of, names: new Set(members.map((member) => member.name)).size, mentions: 0, statements },
  documents: new Set(members.map(({ document }) => document)).size,
  linkedBy: members.length < 2 ? null : links.some(({ maker }) => maker.kind === "person") ? "person" : "machine",
  sides: [],
});
