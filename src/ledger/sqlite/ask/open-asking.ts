import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { StatementQuery } from "../../asking.ts";
import type { Reads } from "../../ledger.ts";
import { askCounts } from "./counts/ask-counts.ts";
import { askFrequencies } from "./counts/ask-frequencies.ts";
import { askDocuments, askHeldDocuments } from "./documents/ask-documents.ts";
import { askCluster, askEntities } from "./entities/ask-entities.ts";
import { askFacets } from "./facets/ask-facets.ts";
import { openHolding } from "./held/open-holding.ts";
import { openNear } from "./near/open-near.ts";
import { askDossier } from "./parties/ask-dossier.ts";
import { askParties } from "./parties/ask-parties.ts";
import { wasRemoved } from "./removed.ts";
import { askHeldStatements, askStatementIds, askStatements } from "./statements/ask-statements.ts";

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
  | "hold"
  | "near"
  | "frequencies"
  | "counts"
  | "wasRemoved"
> & {
  /** Loads what `near` looks at, as `hold` does for others. */
  holdVectors(model: string): Promise<void>;
};

/** Asks this database. Whoever calls sees to it that one answer is of one moment. */
export function openAsking(db: DatabaseSyncInstance): Asking {
  const near = openNear(db);
  const holding = openHolding(db);
  return {
    hold: holding.load,
    holdVectors: near.load,
    statements: async (query) => {
      const held = isOfFew(query) ? null : holding.peek(query.asOf ?? null);
      return held === null ? askStatements(db, query) : askHeldStatements(db, held, query);
    },
    statementIds: async (query) => askStatementIds(db, query),
    facets: async (query, wanted) => askFacets(db, holding.take(query.asOf ?? null), { query, wanted }),
    documents: async (query) => {
      const held = isOfFew(query) ? null : holding.peek(query.asOf ?? null);
      return held === null ? askDocuments(db, query) : askHeldDocuments(db, held, query);
    },
    entities: async (name, asOf = null) => askEntities(db, name, asOf),
    cluster: async (entity, asOf = null) => askCluster(db, entity, asOf),
    parties: async (query) => askParties(db, holding.take(query.asOf ?? null), query),
    dossier: async (entity, asOf = null) => askDossier(db, holding.take(asOf), entity),
    near: async (vector, model, limit, asOf = null) => near.ask({ vector, model, limit, asOf }),
    frequencies: async (words) => askFrequencies(db, words),
    wasRemoved: async (hashes) => wasRemoved(db, hashes),
    counts: async (asOf = null) => askCounts(db, asOf),
  };
}

/** What SQLite finds at once by an index. */
const isOfFew = ({ ids, document }: Pick<StatementQuery, "ids" | "document">): boolean =>
  ids !== undefined || document !== undefined;
