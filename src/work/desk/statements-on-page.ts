import type { StatementHit } from "../../ledger/asking.ts";
import type { AsOf, Reads } from "../../ledger/ledger.ts";
import type { PageStatement } from "../../present/desk/page-statement.ts";
import { toPageStatement } from "../../present/desk/to-page-statement.ts";
import { startOf } from "../../present/outline.ts";
import type { CorrectionRecord } from "../../record/ledger/judgement.ts";

/** The statements of a document as its page shows them, in the order of its text. Throws what `toPageStatement` throws. */
export async function statementsOnPage(
  now: Reads,
  { id, text }: { readonly id: string; readonly text: string },
  asOf: AsOf,
): Promise<readonly PageStatement[]> {
  const { hits } = await now.statements({ document: id, order: "document", asOf, limit: ALL });
  const accepted = await acceptedBy(now, id, asOf);
  const corrections = groupByStatement(hits, await now.list("correction", { document: id }, asOf));
  return hits
    .map((hit) => ({ hit, start: startOf({ ...hit.statement, claims: [] }) }))
    .sort((a, b) => a.start - b.start)
    .map(({ hit }) => {
      const own = { ...hit, acceptedBy: accepted.get(hit.statement.id) ?? [] };
      return toPageStatement(own, { text, corrections: corrections.get(hit.statement.id) ?? [] });
    });
}

/** More than a document can have. */
const ALL = 1_000_000;

const acceptedBy = async (
  now: Reads,
  document: string,
  asOf: AsOf,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const persons = new Map<string, string[]>();
  for (const { target, by } of await now.list("review", { document, verdict: "accepted" }, asOf)) {
    persons.set(target.id, [...(persons.get(target.id) ?? []), by]);
  }
  return persons;
};

/** A correction of a claim stands with its statement. */
const groupByStatement = (
  hits: readonly StatementHit[],
  corrections: readonly CorrectionRecord[],
): ReadonlyMap<string, readonly CorrectionRecord[]> => {
  const home = new Map(
    hits.flatMap(({ statement, claims }) =>
      [statement.id, ...claims.map(({ id }) => id)].map((id) => [id, statement.id]),
    ),
  );
  const grouped = new Map<string, CorrectionRecord[]>();
  for (const correction of corrections) {
    const statement = home.get(correction.target.id);
    if (statement !== undefined) grouped.set(statement, [...(grouped.get(statement) ?? []), correction]);
  }
  return grouped;
};
