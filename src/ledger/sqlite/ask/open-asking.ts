import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { Reads } from "../../ledger.ts";
import { askCounts } from "./counts/ask-counts.ts";
import { askFrequencies } from "./counts/ask-frequencies.ts";
import { askDocuments } from "./documents/ask-documents.ts";
import { askCluster, askEntities } from "./entities/ask-entities.ts";
import { askFacets } from "./facets/ask-facets.ts";
import { openNear } from "./near/open-near.ts";
import { askDossier, askParties } from "./parties/ask-parties.ts";
import { wasRemoved } from "./removed.ts";
import { askStatementIds, askStatements } from "./statements/ask-statements.ts";

/** The questions of `Reads` that go beyond single records. */
export type Asking = Pick<
  Reads,
  | "statements"
  | "statementIds"
  | "facets"
  | "documents"
  | "entities"
  | "cluster"
  | "parties"
  | "dossier"
  | "near"
  | "frequencies"
  | "counts"
  | "wasRemoved"
>;

/** Asks this database. Whoever calls sees to it that one answer is of one moment. */
export function openAsking(db: DatabaseSyncInstance): Asking {
  const near = openNear(db);
  return {
    statements: async (query) => askStatements(db, query),
    statementIds: async (query) => askStatementIds(db, query),
    facets: async (query, wanted) => askFacets(db, query, wanted),
    documents: async (query) => askDocuments(db, query),
    entities: async (name, asOf = null) => askEntities(db, name, asOf),
    cluster: async (entity, asOf = null) => askCluster(db, entity, asOf),
    parties: async (query) => askParties(db, query),
    dossier: async (entity, asOf = null) => askDossier(db, entity, asOf),
    near: async (vector, model, limit, asOf = null) => near({ vector, model, limit, asOf }),
    frequencies: async (words) => askFrequencies(db, words),
    wasRemoved: async (hashes) => wasRemoved(db, hashes),
    counts: async (asOf = null) => askCounts(db, asOf),
  };
}
