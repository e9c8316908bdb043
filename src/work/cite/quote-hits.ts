import type { StatementHit } from "../../ledger/asking.ts";
import type { AsOf, Reads } from "../../ledger/ledger.ts";
import type { Quoted } from "../../present/exports/quoted.ts";
import { citeStatement } from "../../present/rows/cite-statement.ts";
import { Failure } from "../../record/failure.ts";
import type { Sha256 } from "../../text/sha256.ts";

/**
 * Statements that were found as rows with the text that they stand in, and the names of those who let them stand. One that
 * was purged since it was found is left out. Throws `Failure` "ledger-damaged" where a text is lost.
 */
export async function* quoteHits(
  now: Reads,
  hits: readonly StatementHit[],
  asOf: AsOf = null,
): AsyncGenerator<Quoted & { readonly hit: StatementHit }> {
  const accepted = await acceptedBy(now, hits, asOf);
  let last: Sha256 | null = null;
  let text: string | null = null;
  for (const hit of hits) {
    const { id, textHash } = hit.document;
    if (last !== textHash) text = await now.text(textHash);
    last = textHash;
    if (text !== null) {
      yield { hit, text, row: citeStatement({ ...hit, acceptedBy: accepted.get(hit.statement.id) }, text) };
    } else if (await now.live("document", id)) {
      throw new Failure("ledger-damaged", `the text of document ${id} is missing`);
    }
  }
}

const acceptedBy = async (
  now: Reads,
  hits: readonly StatementHit[],
  asOf: AsOf,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const target = hits.filter(({ review }) => review !== "unreviewed").map(({ statement }) => statement.id);
  const persons = new Map<string, string[]>();
  if (target.length === 0) return persons;
  const where = { target_kind: "statement", target, verdict: "accepted" };
  for (const { target: of, by } of await now.list("review", where, asOf)) {
    persons.set(of.id, [...(persons.get(of.id) ?? []), by]);
  }
  return persons;
};
