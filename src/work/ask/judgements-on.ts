import type { AsOf, Reads } from "../../ledger/ledger.ts";
import { JUDGEMENT_KINDS, type Judgement } from "../../record/ledger/judgement.ts";

/** The live judgements on a record, by kind and in the order of their recording. */
export async function judgementsOn(now: Reads, target: string, asOf: AsOf): Promise<Judgement[]> {
  return judgementsWhere(now, { target }, asOf);
}

/**
 * The live judgements that stand on words of a document in records that are no longer live, though no person withdrew
 * them: a later reading has found other words.
 */
export async function orphanedIn(now: Reads, document: string, asOf: AsOf): Promise<Judgement[]> {
  const orphaned: Judgement[] = [];
  for (const judgement of await judgementsWhere(now, { document }, asOf)) {
    const { kind, id } = judgement.target;
    if ((await now.live(kind, id, asOf)) !== null) continue;
    const withdrawn = await now.list("review", { target: id, verdict: "withdrawn" }, asOf);
    if (withdrawn.length === 0) orphaned.push(judgement);
  }
  return orphaned;
}

/** The live judgements on a record or on words of a document, by kind and in the order of their recording. */
export async function judgementsWhere(
  now: Reads,
  where: { readonly target: string } | { readonly document: string },
  asOf: AsOf,
): Promise<Judgement[]> {
  const found: Judgement[] = [];
  for (const kind of JUDGEMENT_KINDS) found.push(...(await now.list(kind, where, asOf)));
  return found;
}
