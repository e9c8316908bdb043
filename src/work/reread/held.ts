import { entitiesOf } from "../../ledger/entities-of.ts";
import type { Reads } from "../../ledger/ledger.ts";
import type { EntityRecord, StatementRecord } from "../../record/ledger/kept.ts";
import type { Standing } from "./standing.ts";

/** What a machine may not touch, since a person has decided it. */
export type Held = {
  /** Ids of live records that stay as they are. */
  readonly ids: ReadonlySet<string>;
  /** Live statements among them. */
  readonly statements: readonly StatementRecord[];
  /** Ids of the live statements that stand beside these. */
  readonly beside: ReadonlySet<string>;
  /** Ids of records that a person took back; they stay so. */
  readonly withdrawn: ReadonlySet<string>;
  /** Statements among these, as they were last. */
  readonly withdrawnStatements: readonly StatementRecord[];
};

/** What persons hold of a document: what they accepted, put right or made, with all that hangs on it. */
export async function heldOf(now: Reads, standing: Standing): Promise<Held> {
  const judged = new Set(standing.judgements.filter(decides).map(({ target }) => target.id));
  const decided = ({ id }: { readonly id: string }) => judged.has(id);
  const claimed = new Set(standing.claims.filter(decided).map(({ statement }) => statement));
  const statements = standing.statements.filter(
    (one) => decided(one) || claimed.has(one.id) || one.maker.kind === "person",
  );
  const mentions = standing.mentions.filter(decided);
  const ofHeld = new Set(statements.map(({ id }) => id));
  const claims = standing.claims.filter((one) => decided(one) || ofHeld.has(one.statement ?? ""));
  const named = new Set([...statements.flatMap(entitiesOf), ...mentions.map(({ entity }) => entity)]);
  const entities = standing.entities.filter((one: EntityRecord) => decided(one) || named.has(one.id));
  const withdrawn = new Set(
    standing.judgements
      .filter((one) => one.kind === "review" && one.verdict === "withdrawn")
      .map(({ target }) => target.id),
  );
  return {
    ids: new Set([...statements, ...claims, ...mentions, ...entities].map(({ id }) => id)),
    statements,
    beside: new Set(standing.statements.filter((one) => !statements.includes(one)).map(({ id }) => id)),
    withdrawn,
    withdrawnStatements: await lastStatements(now, withdrawn),
  };
}

const decides = (one: Standing["judgements"][number]): boolean =>
  one.kind === "correction" || (one.kind === "review" && one.verdict === "accepted");

const lastStatements = async (now: Reads, ids: ReadonlySet<string>): Promise<readonly StatementRecord[]> => {
  const found: StatementRecord[] = [];
  for (const id of ids) {
    const last = (await now.versions(id)).at(-1)?.record;
    if (last?.kind === "statement") found.push(last);
  }
  return found;
};
