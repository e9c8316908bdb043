import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { DocumentHit } from "../../../asking.ts";
import type { AsOf } from "../../../ledger.ts";
import { parseBody } from "../../parse-body.ts";
import { liveAt } from "../condition.ts";
import { FOUND_AS, toFoundAs } from "../found-as.ts";
import { isReviewed } from "../judged.ts";

/** The documents of these versions, in this order, with what is needed to list them. */
export function fillDocuments(db: DatabaseSyncInstance, versions: readonly number[], asOf: AsOf): DocumentHit[] {
  const [statement, sighting, newer] = [liveAt("s", asOf), liveAt("g", asOf), liveAt("newer", asOf)];
  const reviewed = isReviewed("s.id", asOf);
  const own = `FROM statements s WHERE s.document = d.id AND (${statement.sql})`;
  const rows = db
    .prepare(
      `SELECT d.body,
         (SELECT count(*) ${own}) AS statements,
         (SELECT count(*) ${own} AND (${reviewed.sql})) AS reviewed,
         (SELECT count(*) FROM sightings g WHERE g.document = d.id AND (${sighting.sql})) AS sightings,
         (SELECT min(g.collected_at) FROM sightings g WHERE g.document = d.id) AS at,
         ${FOUND_AS} AS found,
         (SELECT newer.id FROM documents newer WHERE newer.supersedes = d.id AND (${newer.sql})
          ORDER BY newer.version DESC LIMIT 1) AS newer
       FROM json_each(?) wanted CROSS JOIN documents d ON d.version = wanted.value ORDER BY wanted.key`,
    )
    .all(
      ...statement.values,
      ...statement.values,
      ...reviewed.values,
      ...sighting.values,
      ...newer.values,
      JSON.stringify(versions),
    ) as Row[];
  return rows.map(({ body, at, newer: supersededBy, found, ...counts }) => ({
    document: parseBody<"document">(body),
    ...counts,
    collectedAt: at ?? "",
    foundAs: toFoundAs(found),
    supersededBy,
  }));
}

type Row = {
  readonly body: string;
  readonly statements: number;
  readonly reviewed: number;
  readonly sightings: number;
  readonly at: string | null;
  readonly found: string | null;
  readonly newer: string | null;
};
