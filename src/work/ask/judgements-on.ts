import type { AsOf, Reads } from "../../ledger/ledger.ts";
import { JUDGEMENT_KINDS, type Judgement } from "../../record/ledger/judgement.ts";
import { nameRef, type RecordRef } from "../../record/ledger/record-kind.ts";

/** The live judgements on a record, by kind and in the order of their recording. */
export async function judgementsOn(now: Reads, target: string, asOf: AsOf): Promise<Judgement[]> {
  return judgementsWhere(now, { target }, asOf);
}

/**
 * The live judgements that stand on words of a document in records that are no longer live, though no person withdrew
 * them: a later reading has found other words.
 */
export async function orphanedIn(now: Reads, document: string, asOf: AsOf): Promise<Judgement[]> {
  const judgements = await judgementsWhere(now, { document }, asOf);
  const live = await liveAmong(
    now,
    judgements.map(({ target }) => target),
    asOf,
  );
  const orphaned = judgements.filter(({ target }) => !live.has(nameRef(target)));
  const targets = [...new Set(orphaned.map(({ target }) => target.id))];
  const withdrawn = await now.list("review", { target: targets, verdict: "withdrawn" }, asOf);
  const gone = new Set(withdrawn.map(({ target }) => target.id));
  return orphaned.filter(({ target }) => !gone.has(target.id));
}

/** Those of these records that are live, by kind and id. */
const liveAmong = async (now: Reads, refs: readonly RecordRef[], asOf: AsOf): Promise<ReadonlySet<string>> => {
  const live = new Set<string>();
  for (const kind of new Set(refs.map((ref) => ref.kind))) {
    const id = [...new Set(refs.filter((ref) => ref.kind === kind).map((ref) => ref.id))];
    for (const record of await now.list(kind, { id }, asOf)) live.add(nameRef(record));
  }
  return live;
};

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
