import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { Judged } from "../../../../record/ledger/judgement.ts";
import type { StatementRecord } from "../../../../record/ledger/kept.ts";
import type { RecordKind } from "../../../../record/ledger/record-kind.ts";
import type { StatementHit } from "../../../asking.ts";
import { entitiesOf } from "../../../entities-of.ts";
import type { AsOf } from "../../../ledger.ts";
import { parseBody } from "../../parse-body.ts";
import { bodiesWhere } from "../bodies-where.ts";
import { FOUND_AS, toFoundAs } from "../found-as.ts";
import { groupBy } from "../group-by.ts";

/** The statements of these versions, in this order, with what is needed to show and cite them. */
export function fillStatements(db: DatabaseSyncInstance, versions: readonly number[], asOf: AsOf): StatementHit[] {
  if (versions.length === 0) return [];
  const rows = statementsOf(db, versions);
  const ids = rows.map(({ statement }) => statement.id);
  const about = <Kind extends RecordKind>(kind: Kind, column: string, values: Iterable<string> = ids) =>
    bodiesWhere(db, { kind, column, values, asOf });
  // one that was put right is recorded anew, and keeps its place
  const inOrder = about("claim", "statement").sort((one, other) => one.order - other.order);
  const claims = groupBy(inOrder, ({ statement }) => statement ?? "");
  const entities = new Map(
    about(
      "entity",
      "id",
      rows.flatMap(({ statement }) => entitiesOf(statement)),
    ).map((one) => [one.id, one]),
  );
  const reviews = groupBy(about("review", "target"), targetOf);
  const corrections = groupBy(about("correction", "target"), targetOf);
  const checks = groupBy(about("check", "target"), targetOf);
  const notes = groupBy(about("note", "target"), targetOf);
  const tags = groupBy(about("tag", "target"), targetOf);
  const documents = documentsOf(db, new Set(rows.map(({ statement }) => statement.document)), asOf);
  return rows.map(({ statement, recordedAt }) => {
    const { id } = statement;
    const isAccepted = (reviews.get(id) ?? []).some(({ verdict }) => verdict === "accepted");
    return {
      statement,
      claims: claims.get(id) ?? [],
      ...documents.get(statement.document)!,
      entities: entitiesOf(statement).flatMap((entity) => entities.get(entity) ?? []),
      review: corrections.has(id) ? "corrected" : isAccepted ? "accepted" : "unreviewed",
      checks: checks.get(id) ?? [],
      notes: notes.get(id) ?? [],
      tags: [...new Set((tags.get(id) ?? []).map(({ tag }) => tag))],
      recordedAt,
    };
  });
}

const targetOf = ({ target }: Judged): string => target.id;

type Row = { readonly statement: StatementRecord; readonly recordedAt: string };

const statementsOf = (db: DatabaseSyncInstance, versions: readonly number[]): readonly Row[] => {
  const rows = db
    .prepare(
      `SELECT s.body, e.at FROM json_each(?) wanted CROSS JOIN statements s ON s.version = wanted.value
       JOIN entries e ON e.seq = s.recorded ORDER BY wanted.key`,
    )
    .all(JSON.stringify(versions)) as { body: string; at: string }[];
  return rows.map(({ body, at }) => ({ statement: parseBody<"statement">(body), recordedAt: at }));
};

type Home = Pick<StatementHit, "document" | "collectedAt" | "foundAs">;

/** The version that is live; of a document that was withdrawn, its last. */
const documentsOf = (db: DatabaseSyncInstance, ids: ReadonlySet<string>, asOf: AsOf): ReadonlyMap<string, Home> => {
  const rows = db
    .prepare(
      `SELECT d.body, (SELECT min(g.collected_at) FROM sightings g WHERE g.document = d.id) AS at,
         ${FOUND_AS} AS found
       FROM json_each(?1) wanted CROSS JOIN documents d ON d.version = (
         SELECT max(version) FROM documents one WHERE one.id = wanted.value AND (?2 IS NULL OR one.recorded <= ?2)
       )`,
    )
    .all(JSON.stringify([...ids]), asOf) as { body: string; at: string | null; found: string | null }[];
  return new Map(
    rows.map(({ body, at, found }) => {
      const document = parseBody<"document">(body);
      return [document.id, { document, collectedAt: at ?? "", foundAs: toFoundAs(found) }];
    }),
  );
};
